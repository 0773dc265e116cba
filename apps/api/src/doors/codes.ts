import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { recordUserEvent } from '../session/record-user-event.js';
import type { Whence } from '../session/whence.js';
import { Lockout } from './lockout.js';
import { codesLeft, useCode } from './recovery-codes.js';
import { SafetyMails } from './safety-mails.js';
import { SecondSteps } from './second-steps.js';
import { stepOfCode } from './totp.js';

/** Looks at the codes people bring: each is taken once, and nobody guesses for long. */
@Injectable()
export class Codes {
  constructor(
    private readonly database: Database,
    private readonly secondSteps: SecondSteps,
    private readonly lockout: Lockout,
    private readonly clock: Clock,
    private readonly safety: SafetyMails,
  ) {}

  /**
   * Takes a code from the app, or a recovery code, and uses it up. Answers how many recovery codes are left when one was used, null
   * when it was the app's. Refused: a code that is wrong or was used, and any while one has to wait.
   */
  async take(userId: string, code: string, whence: Whence): Promise<{ recoveryCodesLeft: number | null }> {
    const { identity } = this.database;
    await this.lockout.take({ codesOf: userId });
    if (await this.isOfApp(userId, code.replace(/\s/g, ''))) {
      await this.lockout.forget({ codesOf: userId });
      return { recoveryCodesLeft: null };
    }
    if (!(await useCode(identity, userId, code))) {
      await recordUserEvent(this.database, { userId, kind: 'wrong_code', ...whence });
      throw new Refusal('wrong_code');
    }
    await this.lockout.forget({ codesOf: userId });
    await recordUserEvent(this.database, { userId, kind: 'recovery_code_used', ...whence });
    await this.safety.tell(userId, 'recovery_code_used');
    return { recoveryCodesLeft: await codesLeft(identity, userId) };
  }

  // None from the half minute of the last code or before it: so the same code twice at once is taken once.
  private async isOfApp(userId: string, code: string): Promise<boolean> {
    const kept = await this.secondSteps.secretOf(userId);
    const step = kept?.confirmed ? stepOfCode(kept.secret, code, this.clock.now()) : undefined;
    if (step === undefined) return false;
    const { rowCount } = await this.database.identity.query(
      'update user_totp set last_step = $2 where user_id = $1 and last_step < $2',
      [userId, step],
    );
    return rowCount === 1;
  }
}
