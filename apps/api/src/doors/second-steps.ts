import { randomBytes } from 'node:crypto';
import type { TwoStep } from '@cadans/contracts/doors';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { identitySecret } from '../session/identity.js';
import { inIdentity } from '../session/identity-transaction.js';
import { recordUserEvent } from '../session/record-user-event.js';
import type { Whence } from '../session/whence.js';
import { Lockout } from './lockout.js';
import { type QrPicture, qrPicture } from './qr-picture.js';
import { codesLeft, renewCodes } from './recovery-codes.js';
import { SafetyMails } from './safety-mails.js';
import { seal, unseal } from './sealed.js';
import { base32, otpauthUri, stepOfCode } from './totp.js';

/** What an app is told to begin with. */
export interface Begun {
  readonly secret: string;
  readonly uri: string;
  readonly qr: QrPicture;
}

/** Switching the second step on and off, by who is signed in. */
@Injectable()
export class SecondSteps {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    private readonly lockout: Lockout,
    private readonly clock: Clock,
    private readonly safety: SafetyMails,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  async show(userId: string): Promise<TwoStep> {
    const { identity } = this.database;
    const { rows } = await identity.query<{ at: Date }>(
      'select confirmed_at as at from user_totp where user_id = $1 and confirmed_at is not null',
      [userId],
    );
    const since = rows[0]?.at.toISOString() ?? null;
    return { since, recoveryCodesLeft: since ? await codesLeft(identity, userId) : 0 };
  }

  /** A new secret, that asks nothing until a code of it is confirmed. Refused while another asks already. */
  async begin(userId: string): Promise<Begun> {
    const secret = randomBytes(20);
    const { rows } = await this.database.identity.query<{ email: string }>(
      `with begun as (
        insert into user_totp as t (user_id, secret) values ($1, $2)
          on conflict (user_id) do update set secret = $2, created_at = now() where t.confirmed_at is null returning user_id
      ) select email from user_account join begun on id = user_id`,
      [userId, seal(this.#secret, userId, secret)],
    );
    if (!rows[0]) throw new Refusal('two_step_on');
    const uri = otpauthUri(secret, rows[0].email);
    return { secret: base32(secret), uri, qr: qrPicture(uri) };
  }

  /** Asks the second step from now on; answers the recovery codes. The code that showed it opens nothing any more. */
  async confirm(userId: string, code: string, whence: Whence): Promise<string[]> {
    const pending = await this.secretOf(userId);
    if (!pending) throw new Refusal('two_step_off');
    if (pending.confirmed) throw new Refusal('two_step_on');
    await this.lockout.take({ codesOf: userId });
    const step = stepOfCode(pending.secret, code.replace(/\s/g, ''), this.clock.now());
    if (step === undefined) throw new Refusal('wrong_code');
    const codes = await inIdentity(this.database.identity, async (client) => {
      const { rowCount } = await client.query(
        'update user_totp set confirmed_at = now(), last_step = $2 where user_id = $1 and confirmed_at is null and secret = $3',
        [userId, step, pending.sealed],
      );
      if (!rowCount) throw new Refusal('two_step_on');
      await recordUserEvent(this.database, { userId, kind: 'two_step_on', ...whence }, client);
      return renewCodes(client, userId);
    });
    await this.lockout.forget({ codesOf: userId });
    await this.safety.tell(userId, 'two_step_on');
    return codes;
  }

  async end(userId: string, whence: Whence): Promise<void> {
    await inIdentity(this.database.identity, async (client) => {
      const { rowCount } = await client.query(
        'delete from user_totp where user_id = $1 and confirmed_at is not null',
        [userId],
      );
      if (!rowCount) throw new Refusal('two_step_off');
      await client.query('delete from user_recovery_code where user_id = $1', [userId]);
      await recordUserEvent(this.database, { userId, kind: 'two_step_off', ...whence }, client);
    });
    await this.safety.tell(userId, 'two_step_off');
  }

  async renew(userId: string, whence: Whence): Promise<string[]> {
    const codes = await inIdentity(this.database.identity, async (client) => {
      const { rowCount } = await client.query(
        'select from user_totp where user_id = $1 and confirmed_at is not null for update',
        [userId],
      );
      if (!rowCount) throw new Refusal('two_step_off');
      await recordUserEvent(this.database, { userId, kind: 'recovery_codes_renewed', ...whence }, client);
      return renewCodes(client, userId);
    });
    await this.safety.tell(userId, 'recovery_codes_renewed');
    return codes;
  }

  /** The secret of somebody's app, as it is and as it is kept; undefined when there is none that can be read. */
  async secretOf(
    userId: string,
  ): Promise<{ secret: Buffer; sealed: string; confirmed: boolean } | undefined> {
    const { rows } = await this.database.identity.query<{ sealed: string; confirmed: boolean }>(
      'select secret as sealed, confirmed_at is not null as confirmed from user_totp where user_id = $1',
      [userId],
    );
    const [kept] = rows;
    const secret = kept && unseal(this.#secret, userId, kept.sealed);
    return kept && secret && { ...kept, secret };
  }
}
