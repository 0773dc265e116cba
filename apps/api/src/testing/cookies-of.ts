/** The cookie of a session, which lasts as long as it is used; without a value it is taken away. */
export const SESSION =
  /^(?:__Secure-)?cadans\.session_token=(?:[\w.%-]+; Max-Age=2592000|; Max-Age=0); Path=\/; HttpOnly; SameSite=Lax(?:; Secure)?$/;
const doorCookie = (name: string, seconds: number) =>
  new RegExp(
    `^(?:__Host-)?cadans\\.${name}=(?:[\\w-]+; Max-Age=${seconds}|; Max-Age=0); Path=/; HttpOnly; SameSite=Strict(?:; Secure)?$`,
  );
const SECOND_STEP = doorCookie('second_step', 300);
const LINK_ASKED = doorCookie('link_asked', 900);
const SINGLE_SIGN_ON = doorCookie('single_sign_on', 600);

const KNOWN_HERE = doorCookie('known_here', 31_536_000);

/** Who comes in gets a session in a browser that is known from then on, or has to take the second step first. */
const IN = [SESSION, SECOND_STEP, KNOWN_HERE];

/** Which cookies a contract may set, as they are to be written to the last attribute; all others set none. */
const MAY_SET: Readonly<Record<string, readonly RegExp[]>> = {
  'GET /session': [SESSION],
  'POST /demo/sessions': [SESSION],
  'POST /auth/passkey': IN,
  'POST /installation': [SESSION],
  'POST /auth/sign-in/email': IN,
  'POST /auth/single-sign-on/departures': [SINGLE_SIGN_ON],
  'POST /auth/single-sign-on': IN,
  'POST /session/identities/departures': [SINGLE_SIGN_ON],
  'POST /session/confirmations/departures': [SINGLE_SIGN_ON],
  'POST /session/magic-links': [LINK_ASKED],
  'POST /session/magic-links/redeem': IN,
  'POST /session/password-resets/redeem': IN,
  'POST /session/second-step': IN,
  'POST /invitations/acceptances': IN,
};

/** The cookies in an answer that a contract may not set, or not in this way; what is refused sets none. */
export function cookieFaults(asked: string, { status, headers }: Response): string[] {
  const right = status < 400 ? (MAY_SET[asked] ?? []) : [];
  return headers
    .getSetCookie()
    .filter((cookie) => !right.some((form) => form.test(cookie)))
    .map((cookie) => cookie.replace(/=[^;]*/, '=…'));
}
