import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import { inIdentity } from '../session/identity-transaction.js';
import { hashPassword } from '../session/passwords.js';
import { recordUserEvent } from '../session/record-user-event.js';
import type { Whence } from '../session/whence.js';
import { Admissions, type Admitted } from './admission.js';
import { KnownBrowsers } from './known-browsers.js';
import { Lockout } from './lockout.js';
import { MailedLinks } from './mailed-links.js';
import { endPendingEmail } from './pending-email.js';
import { PersonMails } from './person-mails.js';
import { SafetyMails } from './safety-mails.js';
import { setPassword } from './set-password.js';
import { SignIns } from './sign-ins.js';

/** Another password: by a mailed link, or by who knows the present one. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly database: Database,
    private readonly mails: PersonMails,
    private readonly links: MailedLinks,
    private readonly lockout: Lockout,
    private readonly admissions: Admissions,
    private readonly signIns: SignIns,
    private readonly safety: SafetyMails,
    private readonly known: KnownBrowsers,
  ) {}

  /** Asks for a link to choose a password by; the same is done for every address. */
  async ask(email: string, cookies: string | undefined, from: string): Promise<void> {
    const askedBy = this.known.askerOf(email, cookies, from);
    await this.mails.ask({ kind: 'password_reset', address: email, about: {}, askedBy });
  }

  /** Sets the password, ends every session and every link of the person, and lets this browser in. Refused: a link that is over. */
  async redeem(token: string, password: string, whence: Whence): Promise<Admitted> {
    const { identity } = this.database;
    // Hashing is dear: not for a link that nobody was sent.
    if (!(await this.links.works('password_reset', token))) throw new Refusal('link_spent');
    const hash = await hashPassword(password);
    const known = await inIdentity(identity, async (client) => {
      const userId = await this.links.use(client, { kind: 'password_reset', token });
      if (!userId) throw new Refusal('link_spent');
      await setPassword(client, userId, hash);
      await client.query('delete from user_session where user_id = $1', [userId]);
      await client.query('delete from user_door_token where user_id = $1', [userId]);
      await endPendingEmail(client, userId);
      await recordUserEvent(this.database, { userId, kind: 'password_reset', ...whence }, client);
      const { rows } = await client.query<{ id: string; email: string }>(
        'select id, email from user_account where id = $1',
        [userId],
      );
      return rows[0];
    });
    if (!known) throw new Refusal('link_spent');
    await this.lockout.forget({ password: known.email });
    await this.safety.tell(known.id, 'password_changed');
    return this.admissions.admit(known.id, 'reset', whence);
  }

  /** Changes the password of who knows the present one, and ends every session but theirs. */
  async change(
    { userId, sessionId }: { userId: string; sessionId: string },
    { current, next }: { current: string; next: string },
    whence: Whence,
  ): Promise<void> {
    if (!(await this.signIns.isPasswordOf(userId, current))) throw new Refusal('wrong_password');
    const hash = await hashPassword(next);
    await inIdentity(this.database.identity, async (client) => {
      await setPassword(client, userId, hash);
      await client.query('delete from user_session where user_id = $1 and id <> $2', [userId, sessionId]);
      await client.query('delete from user_door_token where user_id = $1', [userId]);
      await endPendingEmail(client, userId);
      await recordUserEvent(this.database, { userId, kind: 'password_changed', ...whence }, client);
    });
    await this.safety.tell(userId, 'password_changed');
  }
}
