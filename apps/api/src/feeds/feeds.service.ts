import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { createFeed, listFeeds } from '@cadans/contracts/feeds';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { newScopedToken } from '../shares/scoped-token.js';
import { feedStatement, feedsStatement, type StoredFeed } from './feed-statements.js';

/** So many feeds a member may have open. */
const MOST = 30;

// Two feeds opened at once are opened one after the other, so that neither is one too many.
const IN_TURN = 'select from member where organisation_id = $1 and id = $2 for no key update';
const CREATE = `insert into calendar_feed (organisation_id, id, kind, theme_id, channel_id, member_id, language, token_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const WHOSE = 'select member_id as "memberId" from calendar_feed where organisation_id = $1 and id = $2';
const REVOKE =
  'update calendar_feed set revoked_at = now() where organisation_id = $1 and id = $2 and revoked_at is null';

/** A member's own calendar feeds: opened, listed and closed. */
@Injectable()
export class FeedsService {
  constructor(private readonly database: Database) {}

  async list({ organisationId, id }: CurrentMember): Promise<AnswerOf<typeof listFeeds>> {
    return { feeds: await this.database.query<StoredFeed>(feedsStatement(organisationId, id)) };
  }

  /** The token is answered beside what is written: what is kept of a request that may come again does not hold it. */
  async create(
    member: CurrentMember,
    given: BodyOf<typeof createFeed>,
  ): Promise<AnswerOf<typeof createFeed>> {
    const { kind, language } = given;
    const { themeId, channelId } = aboutWhat(given);
    const { organisationId, id: memberId } = member;
    const { token, hash } = newScopedToken(organisationId);
    const id = newId();
    const made = await this.database.write(async (send) => {
      await send({ name: 'feeds-in-turn', text: IN_TURN, values: [organisationId, memberId] });
      const open = await send(feedsStatement(organisationId, memberId));
      if (open.length >= MOST) throw new Refusal('too_many_links');
      const values = [organisationId, id, kind, themeId, channelId, memberId, language, hash];
      await send({ name: 'create-feed', text: CREATE, values });
      const [feed] = await send<StoredFeed>(feedStatement(organisationId, memberId, id));
      return { feed: there(feed) };
    });
    return { ...made, token };
  }

  revoke({ organisationId, id: memberId }: CurrentMember, feedId: string): Promise<void> {
    return this.database.write(async (send) => {
      const [feed] = await send<{ memberId: string }>({
        name: 'whose-feed',
        text: WHOSE,
        values: [organisationId, feedId],
      });
      if (there(feed).memberId !== memberId) throw new Refusal('feed_of_another');
      await send({ name: 'revoke-feed', text: REVOKE, values: [organisationId, feedId] });
    });
  }
}

/** The theme or the channel a feed is about; refuses one that is missing, or is said where it means nothing. */
function aboutWhat({ kind, aboutId }: BodyOf<typeof createFeed>) {
  const needsOne = kind === 'theme' || kind === 'channel';
  if (needsOne !== (aboutId !== null))
    throw new Refusal('invalid', {
      fields: [{ pointer: '/body/aboutId', code: needsOne ? 'required' : 'unknown_field' }],
    });
  return { themeId: kind === 'theme' ? aboutId : null, channelId: kind === 'channel' ? aboutId : null };
}
