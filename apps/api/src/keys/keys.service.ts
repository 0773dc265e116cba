import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { ApiKey, createKey, listKeys } from '@cadans/contracts/keys';
import { may } from '@cadans/domain/ability';
import { scopesFor } from '@cadans/domain/key-scope';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { newKey } from './key-token.js';

type Row = ApiKey & { [column: string]: unknown };

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const KEY = `id, member_id as "memberId", name,
  (select m.name from member m where m.organisation_id = api_key.organisation_id and m.id = api_key.member_id) as "memberName", prefix, scopes, ${instant('created_at')} as "createdAt",
  ${instant('expires_at')} as "expiresAt", ${instant('last_used_at')} as "lastUsedAt", last_used_from as "lastUsedFrom",
  ${instant('revoked_at')} as "revokedAt"`;
/** One's own; everybody's for who administers. */
const IN_SIGHT = 'organisation_id = $1 and (member_id = $2 or $3)';
// A person with that many loses sight of them; two at once are made one after the other.
const MOST_KEYS = 20;
const COUNT = `select count(*)::int as count from api_key
  where organisation_id = $1 and member_id = $2 and revoked_at is null and expires_at > now()`;

/** The API keys of members: made, looked over and revoked. */
@Injectable()
export class KeysService {
  constructor(private readonly database: Database) {}

  async list(member: CurrentMember): Promise<AnswerOf<typeof listKeys>> {
    const keys = await this.database.query<Row>({
      name: 'keys',
      text: `select ${KEY} from api_key where ${IN_SIGHT} order by id desc limit 500`,
      values: [member.organisationId, member.id, may(member, 'administer')],
    });
    return { keys };
  }

  /** The secret is answered beside what is written: what is kept of a request that may come again does not hold it. */
  async create(
    member: CurrentMember,
    { name, scopes, days }: BodyOf<typeof createKey>,
  ): Promise<AnswerOf<typeof createKey>> {
    const useful = scopesFor(member);
    if (!scopes.every((scope) => useful.includes(scope))) throw new Refusal('forbidden');
    const { token, prefix, hash } = newKey();
    const { organisationId, id } = member;
    const made = await this.database.write(async (send) => {
      await send({
        name: 'keys-in-turn',
        text: 'select from member where organisation_id = $1 and id = $2 for no key update',
        values: [organisationId, id],
      });
      const [alive] = await send<{ count: number }>({
        name: 'count-keys',
        text: COUNT,
        values: [organisationId, id],
      });
      if (there(alive).count >= MOST_KEYS) throw new Refusal('too_many_keys');
      const [key] = await send<Row>({
        name: 'make-key',
        text: `insert into api_key (organisation_id, member_id, name, prefix, hash, scopes, expires_at)
          values ($1, $2, $3, $4, $5, $6, now() + make_interval(days => $7)) returning ${KEY}`,
        values: [organisationId, id, name, prefix, hash, [...new Set(scopes)], days],
      });
      return { key: there(key) };
    });
    return { ...made, secret: token };
  }

  /** Revoking twice is revoking once. */
  revoke(member: CurrentMember, keyId: string): Promise<void> {
    return this.database.write(async (send) => {
      const [key] = await send({
        name: 'revoke-key',
        text: `update api_key set revoked_at = coalesce(revoked_at, now()) where ${IN_SIGHT} and id = $4 returning id`,
        values: [member.organisationId, member.id, may(member, 'administer'), keyId],
      });
      there(key);
    });
  }
}
