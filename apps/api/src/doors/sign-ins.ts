import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import { hashPassword, isOutdated, NOBODYS_HASH, verifyPassword } from '../session/passwords.js';
import { recordUserEvent } from '../session/record-user-event.js';
import type { Whence } from '../session/whence.js';
import { Admissions, type Admitted } from './admission.js';
import { FREE_TRIES, Lockout } from './lockout.js';
import { SafetyMails } from './safety-mails.js';

/** Nobody hears sooner that it was wrong: so an address nobody has, and a hash of long ago, take as long. Milliseconds. */
const NO_SOONER = 200;

interface Known {
  readonly id: string;
  readonly password: string | null;
}

/** The door of e-mail and password. */
@Injectable()
export class SignIns {
  constructor(
    private readonly database: Database,
    private readonly lockout: Lockout,
    private readonly admissions: Admissions,
    private readonly safety: SafetyMails,
  ) {}

  /** Refused alike: a wrong password, and an address nobody has. Refused unseen: whatever comes while one has to wait. */
  async signIn(email: string, password: string, whence: Whence): Promise<Admitted> {
    const heard = wait(NO_SOONER);
    const tries = await this.lockout.take({ password: email });
    const known = await this.knownBy(email);
    const right = await verifyPassword({ hash: known?.password ?? NOBODYS_HASH, password });
    if (!known?.password || !right) {
      await this.recordFailure(email, tries, whence);
      await heard;
      throw new Refusal('wrong_credentials');
    }
    await this.lockout.forget({ password: email });
    if (isOutdated(known.password)) await this.keepAnew(known, password);
    return this.admissions.admit(known.id, 'password', whence);
  }

  /** Whether this is the password of somebody who is signed in; counted with what is tried at the door. */
  async isPasswordOf(userId: string, password: string): Promise<boolean> {
    const { rows } = await this.database.identity.query<Known & { email: string }>(
      `select u.id, u.email, c.password from user_account u
        left join user_credential c on c.user_id = u.id and c.provider_id = 'credential' where u.id = $1`,
      [userId],
    );
    const [known] = rows;
    if (!known?.password) return false;
    await this.lockout.take({ password: known.email });
    const right = await verifyPassword({ hash: known.password, password });
    if (right) await this.lockout.forget({ password: known.email });
    return right;
  }

  private async knownBy(email: string): Promise<Known | undefined> {
    const { rows } = await this.database.identity.query<Known>({
      name: 'known-by-email',
      text: `select u.id, c.password from user_account u
        left join user_credential c on c.user_id = u.id and c.provider_id = 'credential' where u.email = $1`,
      values: [email],
    });
    return rows[0];
  }

  private async recordFailure(email: string, tries: number, whence: Whence): Promise<void> {
    const known = await this.knownBy(email);
    if (!known) return;
    const kind = tries === FREE_TRIES ? 'locked' : 'sign_in_failed';
    await recordUserEvent(this.database, { userId: known.id, kind, ...whence });
    if (kind === 'locked') await this.safety.tell(known.id, 'sign_in_locked');
  }

  // Only if it is still the hash that was right: what was changed meanwhile stays.
  private async keepAnew({ id, password: old }: Known, password: string): Promise<void> {
    await this.database.identity.query(
      `update user_credential set password = $3, updated_at = now()
        where user_id = $1 and provider_id = 'credential' and password = $2`,
      [id, old, await hashPassword(password)],
    );
  }
}
