import type { Passkey, PasskeyToMake, PasskeyToShow } from '@cadans/contracts/passkeys';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { SafetyMails } from '../doors/safety-mails.js';
import { Refusal } from '../http/refusal.js';
import { identitySecret } from '../session/identity.js';
import { recordUserEvent } from '../session/record-user-event.js';
import type { Whence } from '../session/whence.js';
import { type Ceremony, newChallenge, spend } from './challenges.js';
import { optionsToAdd, optionsToAsk, readMade, readShown, type Said } from './passkey-reading.js';
import {
  KEEP_PASSKEY,
  type KeptPasskey,
  PASSKEY_BY,
  PASSKEYS_OF,
  SHOW_PASSKEYS,
  USE_PASSKEY,
} from './passkey-statements.js';
import type { RelyingParty } from './relying-party.js';

const MOST = 20;

type Row = Omit<Passkey, 'since' | 'lastUsed'> & { since: Date; lastUsed: Date | null };

/** The passkeys of persons: kept under a name, and asked who holds them. */
@Injectable()
export class Passkeys {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    private readonly safety: SafetyMails,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  async list(userId: string): Promise<Passkey[]> {
    const { rows } = await this.database.identity.query<Row>(SHOW_PASSKEYS, [userId]);
    return rows.map(shown);
  }

  async beginAdding(userId: string, party: RelyingParty): Promise<PasskeyToMake> {
    const { rows } = await this.database.identity.query<{ id: string; name: string; email: string }>(
      'select id, name, email from user_account where id = $1',
      [userId],
    );
    if (!rows[0]) throw new Refusal('signed_out');
    const challenge = newChallenge(this.#secret, `add ${userId}`);
    return optionsToAdd(party, rows[0], challenge, await this.of(userId));
  }

  /** Refused: what no device made for this person just now, and one that is kept already. */
  async add(
    userId: string,
    { name, answer, party }: { name: string; answer: Said; party: RelyingParty },
    whence: Whence,
  ): Promise<Passkey> {
    const { identity } = this.database;
    const made = await readMade(party, answer, this.isOurs(`add ${userId}`));
    if (!made) throw new Refusal('passkey_refused');
    if ((await this.of(userId)).length >= MOST) throw new Refusal('too_many_passkeys');
    const { credential, credentialDeviceType, credentialBackedUp } = made;
    const { rows } = await identity.query<Row>(KEEP_PASSKEY, [
      userId,
      credential.id,
      Buffer.from(credential.publicKey),
      credential.counter,
      credential.transports ?? [],
      credentialDeviceType === 'multiDevice',
      credentialBackedUp,
      name,
    ]);
    if (!rows[0]) throw new Refusal('passkey_refused');
    await recordUserEvent(this.database, { userId, kind: 'passkey_added', ...whence });
    await this.safety.tell(userId, 'passkey_added');
    return shown(rows[0]);
  }

  async remove(userId: string, passkeyId: string, whence: Whence): Promise<void> {
    const { identity } = this.database;
    const { rowCount } = await identity.query('delete from user_passkey where user_id = $1 and id = $2', [
      userId,
      passkeyId,
    ]);
    if (rowCount) await recordUserEvent(this.database, { userId, kind: 'passkey_removed', ...whence });
  }

  /** Asks for any passkey of this host; of somebody who is signed in, for one of theirs. */
  async beginAsking(party: RelyingParty, userId?: string): Promise<PasskeyToShow> {
    const challenge = newChallenge(this.#secret, userId ? `confirm ${userId}` : 'sign in');
    return optionsToAsk(party, challenge, userId ? await this.of(userId) : []);
  }

  /** Whose passkey answered, and looked at who holds it; undefined when none did. For somebody who is signed in: only theirs. */
  async holder(answer: Said, party: RelyingParty, userId?: string): Promise<string | undefined> {
    const { identity } = this.database;
    if (typeof answer.id !== 'string') return undefined;
    const { rows } = await identity.query<KeptPasskey>(PASSKEY_BY, [answer.id]);
    const [kept] = rows;
    if (!kept || (userId && kept.userId !== userId)) return undefined;
    const isOurs = this.isOurs(userId ? `confirm ${userId}` : 'sign in');
    const read = await readShown(party, answer, kept, isOurs);
    if (!read) return undefined;
    const used = await identity.query(USE_PASSKEY, [kept.id, read.newCounter, read.credentialBackedUp]);
    return used.rowCount ? kept.userId : undefined;
  }

  async has(userId: string): Promise<boolean> {
    return (await this.of(userId)).length > 0;
  }

  private async of(userId: string): Promise<KeptPasskey[]> {
    return (await this.database.identity.query<KeptPasskey>(PASSKEYS_OF, [userId])).rows;
  }

  private isOurs(ceremony: Ceremony) {
    return (challenge: string) =>
      spend(this.database.identity, { secret: this.#secret, ceremony, challenge });
  }
}

function shown(row: Row): Passkey {
  return { ...row, since: row.since.toISOString(), lastUsed: row.lastUsed?.toISOString() ?? null };
}
