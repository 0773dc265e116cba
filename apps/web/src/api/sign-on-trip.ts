const KEY = 'cadans.sign-on';

/** What somebody goes to the identity provider of their company for. */
const PURPOSES = ['sign-in', 'link', 'confirm'] as const;
export type SignOnPurpose = (typeof PURPOSES)[number];

/** What for, and where one wanted to be; null when nowhere in particular. */
export interface SignOnTrip {
  readonly purpose: SignOnPurpose;
  readonly back: string | null;
}

/** Only an address inside the app: anything else would lead whoever comes back to somebody else's page. */
const INSIDE = /^\/(?![/\\])/;

/** Leaves for a page of the provider, and keeps in this tab what for. */
export function leaveToSignOn(address: string, { purpose, back }: SignOnTrip): void {
  try {
    sessionStorage.setItem(KEY, `${purpose} ${back ?? ''}`);
  } catch {
    // Without storage one comes back to sign in, and the server refuses what was for something else.
  }
  location.assign(address);
}

/** What this tab left for, told once. */
export function takeSignOnTrip(): SignOnTrip {
  try {
    const [said = '', back = ''] = (sessionStorage.getItem(KEY) ?? '').split(/ (.*)/s);
    sessionStorage.removeItem(KEY);
    const purpose = PURPOSES.find((one) => one === said) ?? 'sign-in';
    return { purpose, back: INSIDE.test(back) ? back : null };
  } catch {
    return { purpose: 'sign-in', back: null };
  }
}
