const KEY = 'cadans.destination';

/** So long a mailed link works, and with it where it leads, in milliseconds. */
const LASTS = 15 * 60_000;

/** Only an address inside the app: anything else would lead whoever signs in to somebody else's page. */
const INSIDE = /^\/(?![/\\])/;

/** Keeps where one wanted to go while one looks for the link in the mail, which opens in a tab of its own. */
export function keepDestination(path: string): void {
  try {
    localStorage.setItem(KEY, `${Date.now() + LASTS} ${path}`);
  } catch {
    // Without storage the link leads to the start.
  }
}

/** Where one wanted to go when the link was asked for, told once; null when nowhere in particular, or too long ago. */
export function takeDestination(): string | null {
  try {
    const [until = '', path = ''] = (localStorage.getItem(KEY) ?? '').split(/ (.*)/s);
    localStorage.removeItem(KEY);
    return Number(until) > Date.now() && INSIDE.test(path) ? path : null;
  } catch {
    return null;
  }
}
