import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { networkOf } from '../ask/turns-of-callers.js';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { identitySecret } from '../session/identity.js';
import { doorCookie, tokenInCookie } from './door-cookies.js';
import { OWN } from './person-mail.js';

/** A browser that nobody signs in with for so long is like any other. Seconds. */
const YEAR = 365 * 24 * 3600;

/**
 * Browsers in which somebody signed in before. The cookie opens nothing: with it the owner of an address asks for mail apart
 * from everybody else who does.
 */
@Injectable()
export class KnownBrowsers {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  /** The cookie for the browser in which a session of this person was opened just now. */
  async cookieFor(userId: string): Promise<string> {
    const { rows } = await this.database.identity.query<{ email: string }>(
      'select email from user_account where id = $1',
      [userId],
    );
    return doorCookie('known_here', this.tokenOf(rows[0]?.email ?? ''), YEAR);
  }

  /** Who asks for mail to an address: its owner, or somebody of a network. Nothing is looked up, so it takes as long for any address. */
  askerOf(email: string, cookies: string | undefined, address: string): string {
    const token = tokenInCookie(cookies, 'known_here');
    const right = Buffer.from(this.tokenOf(email));
    return token && timingSafeEqual(Buffer.from(token), right) ? OWN : networkOf(address);
  }

  private tokenOf(email: string): string {
    return createHmac('sha256', this.#secret).update(`known-browser:${email}`).digest('base64url');
  }
}
