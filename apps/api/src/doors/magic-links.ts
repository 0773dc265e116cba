import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { Whence } from '../session/whence.js';
import { Admissions, type Admitted } from './admission.js';
import { doorCookie, tokenInCookie } from './door-cookies.js';
import { hashOf, newToken } from './door-token.js';
import { KnownBrowsers } from './known-browsers.js';
import { Lockout } from './lockout.js';
import { MailedLinks, MINUTES } from './mailed-links.js';
import { PersonMails } from './person-mails.js';

/** The door of a mailed link, which opens in the browser that asked for it. */
@Injectable()
export class MagicLinks {
  constructor(
    private readonly database: Database,
    private readonly mails: PersonMails,
    private readonly links: MailedLinks,
    private readonly lockout: Lockout,
    private readonly admissions: Admissions,
    private readonly known: KnownBrowsers,
  ) {}

  /** Asks for a link; the same is done for every address. Answers the cookie that the browser is known by. */
  async ask(email: string, cookies: string | undefined, from: string): Promise<string> {
    // Who asks twice can use either mail.
    const browser = tokenInCookie(cookies, 'link_asked') ?? newToken();
    const about = { browserHash: hashOf(browser) };
    const askedBy = this.known.askerOf(email, cookies, from);
    await this.mails.ask({ kind: 'magic_link', address: email, about, askedBy });
    return doorCookie('link_asked', browser, MINUTES.magic_link * 60);
  }

  /** Refused: a link that was used or is over; and, without using it up, one that another browser asked for. */
  async redeem(token: string, cookies: string | undefined, whence: Whence): Promise<Admitted> {
    const { identity } = this.database;
    const browser = tokenInCookie(cookies, 'link_asked');
    const userId = browser && (await this.links.use(identity, { kind: 'magic_link', token, browser }));
    if (!userId) {
      const works = await this.links.works('magic_link', token);
      throw new Refusal(works ? 'link_of_other_browser' : 'link_spent');
    }
    const { rows } = await identity.query<{ email: string }>('select email from user_account where id = $1', [
      userId,
    ]);
    await this.lockout.forget({ password: rows[0]?.email ?? '' });
    return this.admissions.admit(userId, 'link', whence);
  }
}
