import { COOKIE_PREFIX, overHttps } from '../session/identity.js';
import { isToken } from './door-token.js';

/**
 * The cookies of the doors: which browser asked for a link, which still has to take the second step, which was let in before,
 * which went to the identity provider.
 */
export type DoorCookie = 'link_asked' | 'second_step' | 'known_here' | 'single_sign_on';

// Only this host can have set it, where browsers can be held to that.
const nameOf = (cookie: DoorCookie) => `${overHttps() ? '__Host-' : ''}${COOKIE_PREFIX}.${cookie}`;

/** The value of a Set-Cookie header: for so many seconds, for no script and no other site. None takes it away. */
export function doorCookie(cookie: DoorCookie, token: string, seconds: number): string {
  const secure = overHttps() ? '; Secure' : '';
  return `${nameOf(cookie)}=${token}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Strict${secure}`;
}

/** The token that a browser brings in a cookie, when it can be one. */
export function tokenInCookie(header: string | undefined, cookie: DoorCookie): string | undefined {
  const name = `${nameOf(cookie)}=`;
  const found = header
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(name));
  const token = found?.slice(name.length);
  return isToken(token) ? token : undefined;
}
