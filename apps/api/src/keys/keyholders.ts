import type { Endpoint } from '@cadans/contracts/endpoint';
import { type Ability, may, type Role } from '@cadans/domain/ability';
import { type KeyScope, keyMay } from '@cadans/domain/key-scope';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { Refusal } from '../http/refusal.js';
import type { Caller } from '../http/request.js';
import { Allowance } from './allowance.js';
import { isForPersons } from './for-persons.js';
import { hasFormOfKey, hashOfKey } from './key-token.js';

interface Holder {
  readonly [column: string]: unknown;
  readonly keyId: string;
  readonly scopes: readonly KeyScope[];
  readonly isNoted: boolean;
  readonly id: string;
  readonly userId: string | null;
  readonly name: string;
  readonly role: Role;
  readonly admin: boolean;
  readonly timeZone: string;
}

// Whoever made it takes part now: who was suspended or removed has left the key behind as well.
const HOLDER = `select k.id as "keyId", k.scopes, coalesce(k.last_used_at > now() - interval '1 minute', false) as "isNoted",
    m.id, m.user_id as "userId", m.name, m.role, m.admin, o.time_zone as "timeZone"
  from api_key k join member m on m.organisation_id = k.organisation_id and m.id = k.member_id and m.active
    join organisation o on o.id = k.organisation_id
  where k.organisation_id = $1 and k.hash = $2 and k.revoked_at is null and k.expires_at > now()`;
// Of many requests at once one notes it.
const USED = `update api_key set last_used_at = now(), last_used_from = $3
  where organisation_id = $1 and id = $2 and (last_used_at is null or last_used_at <= now() - interval '1 minute')`;

/** Whom an API key stands for, asked anew at every request: what is revoked is refused at once. */
@Injectable()
export class Keyholders {
  readonly #allowance = new Allowance();

  constructor(private readonly database: Database) {}

  /**
   * Lets a key in where its scopes and, at this moment, its member may. Refuses what is for persons (403), one that opens
   * nothing in this organisation (401), and one that asks too much at once (429).
   */
  async admit(contract: Endpoint, token: string, organisationId: string, address: string): Promise<Caller> {
    const holder = hasFormOfKey(token) ? await this.holderOf(token, organisationId) : undefined;
    if (!holder) throw new Refusal('key_refused');
    const { keyId, scopes, isNoted, userId, id, name, role, admin, timeZone } = holder;
    const wait = this.#allowance.take(keyId, Date.now());
    if (wait > 0) throw new Refusal('too_many', { retryAfter: wait });
    if (!isNoted) await this.noteUse(organisationId, keyId, address);
    if (isForPersons(contract)) throw new Refusal('not_with_a_key');
    const { may: needed } = contract;
    const member = { organisationId, id, name, role, admin, timeZone };
    const isMadeForIt = contract.onlyByKey || keyMay(scopes, contract.keyMay ?? (needed as Ability));
    if (!isMadeForIt || !may(member, needed as Ability)) throw new Refusal('forbidden');
    return { contract, member, keyId, scopes, ...(userId !== null && { userId }) };
  }

  private async holderOf(token: string, organisationId: string): Promise<Holder | undefined> {
    const values = [organisationId, hashOfKey(token)];
    const [holder] = await inTenantScope({ organisationId }, () =>
      this.database.query<Holder>({ name: 'holder-of-key', text: HOLDER, values }),
    );
    return holder;
  }

  private async noteUse(organisationId: string, keyId: string, address: string): Promise<void> {
    const values = [organisationId, keyId, address];
    await inTenantScope({ organisationId }, () =>
      this.database.query({ name: 'note-use-of-key', text: USED, values }),
    );
  }
}
