import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { createShare, listShares } from '@cadans/contracts/shares';
import { expiryOf, usualExpiry } from '@cadans/domain/share';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { accepted, Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { hashPassword } from '../session/passwords.js';
import { newScopedToken } from './scoped-token.js';
import { linkStatement, linksStatement, type StoredLink } from './share-statements.js';

/** So many links of an organisation may be open at a time. */
const MOST = 100;

// Two who share at once do so one after the other, so that neither is the hundred and first.
const IN_TURN = 'select from organisation where id = $1 for no key update';
const OPEN = `select count(*)::int as open from share_link where organisation_id = $1 and revoked_at is null and expires_on >= $2::date`;
const IS_OURS = `select not exists (select from unnest($2::uuid[]) as asked (theme_id)
      where not exists (select from theme t where t.organisation_id = $1 and t.id = asked.theme_id))
    and ($3::uuid is null or exists (select from member where organisation_id = $1 and id = $3))
    and ($4::uuid is null or exists (select from channel where organisation_id = $1 and id = $4))
    and ($5::uuid is null or exists (select from campaign where organisation_id = $1 and id = $5)) as "isOurs"`;

const CREATE = `insert into share_link (organisation_id, id, name, year, filter, shows_owners, language, token_hash, password_hash, expires_on, created_by_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const REVOKE = `update share_link set revoked_at = now(), revoked_by_id = $3
  where organisation_id = $1 and id = $2 and revoked_at is null`;

/** The links by which outsiders see a year: made, listed and revoked. */
@Injectable()
export class SharesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId, timeZone }: CurrentMember): Promise<AnswerOf<typeof listShares>> {
    const today = this.clock.today(timeZone);
    const shares = await this.database.query<StoredLink>(linksStatement(organisationId, today));
    return { today, shares };
  }

  /** The token is answered beside what is written: what is kept of a request that may come again does not hold it. */
  async create(
    member: CurrentMember,
    given: BodyOf<typeof createShare>,
  ): Promise<AnswerOf<typeof createShare>> {
    const { organisationId, timeZone } = member;
    const today = this.clock.today(timeZone);
    const expiresOn = accepted(expiryOf(given.expiresOn ?? usualExpiry(today), today));
    const passwordHash = given.password === undefined ? null : await hashPassword(given.password);
    const { token, hash } = newScopedToken(organisationId);
    const id = newId();
    const { name, year, filter, showsOwners, language } = given;
    const made = await this.database.write(async (send) => {
      await send({ name: 'shares-in-turn', text: IN_TURN, values: [organisationId] });
      const [count] = await send<{ open: number }>({
        name: 'open-shares',
        text: OPEN,
        values: [organisationId, today],
      });
      if ((count?.open ?? 0) >= MOST) throw new Refusal('too_many_links');
      const { theme = [], owner = null, channel = null, campaign = null } = filter;
      const [filtered] = await send<{ isOurs: boolean }>({
        name: 'share-filter-is-ours',
        text: IS_OURS,
        values: [organisationId, theme, owner, channel, campaign],
      });
      // What it is narrowed to is of this organisation, or it is not there.
      if (!filtered?.isOurs) throw new Refusal('not_found');
      const kept = [organisationId, id, name, year, JSON.stringify(filter), showsOwners, language];
      await send({
        name: 'create-share',
        text: CREATE,
        values: [...kept, hash, passwordHash, expiresOn, member.id],
      });
      const [share] = await send<StoredLink>(linkStatement(organisationId, today, id));
      return { share: there(share) };
    });
    return { ...made, token };
  }

  /** Revoked twice it is revoked; what is not there is not found. */
  revoke({ organisationId, id: byId, timeZone }: CurrentMember, shareId: string): Promise<void> {
    return this.database.write(async (send) => {
      const [share] = await send<StoredLink>(
        linkStatement(organisationId, this.clock.today(timeZone), shareId),
      );
      there(share);
      await send({ name: 'revoke-share', text: REVOKE, values: [organisationId, shareId, byId] });
    });
  }
}
