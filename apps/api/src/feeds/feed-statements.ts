import type { CalendarFeed } from '@cadans/contracts/feeds';
import type { Precision, Status } from '@cadans/domain/activity';
import { FEED_LOOKS_BACK, FEED_TELLS_CANCELLED, type FeedKind } from '@cadans/domain/calendar-feed';
import type { Statement } from '../database/database.js';

type Row = { readonly [column: string]: unknown };

const FEED = `select f.id, f.kind, coalesce(t.name, c.name) as name, f.language,
    to_char(f.created_at at time zone o.time_zone, 'YYYY-MM-DD') as "createdOn", f.fetches,
    to_char(f.last_fetched_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "lastFetchedAt"
  from calendar_feed f join organisation o on o.id = f.organisation_id
    left join theme t on t.organisation_id = f.organisation_id and t.id = f.theme_id
    left join channel c on c.organisation_id = f.organisation_id and c.id = f.channel_id
  where f.organisation_id = $1 and f.member_id = $2 and f.revoked_at is null`;

/** A feed as the database tells it. */
export type StoredFeed = CalendarFeed & Row;

/** The feeds of a member that are open, the newest first. */
export function feedsStatement(organisationId: string, memberId: string): Statement {
  return { name: 'feeds', text: `${FEED} order by f.id desc`, values: [organisationId, memberId] };
}

/** One of them. */
export function feedStatement(organisationId: string, memberId: string, id: string): Statement {
  return { name: 'feed', text: `${FEED} and f.id = $3`, values: [organisationId, memberId, id] };
}

// Every write that shows in a plan makes its version grow, so their sum tells whether anything did.
const FIND = `select f.id, f.kind, f.theme_id as "themeId", f.channel_id as "channelId", f.member_id as "memberId", f.language,
    coalesce(t.name, c.name) as name, m.name as "memberName", o.name as organisation, o.time_zone as "timeZone",
    (select coalesce(sum(p.version), 0)::text || '.' || count(*)::text from plan p where p.organisation_id = f.organisation_id) as state
  from calendar_feed f
    join organisation o on o.id = f.organisation_id
    join member m on m.organisation_id = f.organisation_id and m.id = f.member_id and m.active
    left join theme t on t.organisation_id = f.organisation_id and t.id = f.theme_id
    left join channel c on c.organisation_id = f.organisation_id and c.id = f.channel_id
  where f.organisation_id = $1 and f.token_hash = $2 and f.revoked_at is null`;

/** A feed that a calendar came for. */
export interface FoundFeed extends Row {
  readonly id: string;
  readonly kind: FeedKind;
  readonly themeId: string | null;
  readonly channelId: string | null;
  readonly memberId: string;
  readonly memberName: string;
  readonly language: 'nl' | 'en';
  readonly name: string | null;
  readonly organisation: string;
  readonly timeZone: string;
  /** Differs when anything in the plans does. */
  readonly state: string;
}

/** The open feed of a token, as long as its maker is an active member. */
export function findFeed(organisationId: string, hash: Buffer): Statement {
  return { name: 'find-feed', text: FIND, values: [organisationId, hash] };
}

const FETCHED = `update calendar_feed set fetches = fetches + 1, last_fetched_at = now() where organisation_id = $1 and id = $2`;

/** Counts that a calendar came. */
export function countFetch(organisationId: string, id: string): Statement {
  return { name: 'fetch-feed', text: FETCHED, values: [organisationId, id] };
}

/** At most so many activities stand in a feed: the first to come. */
export const MOST_IN_FEED = 5000;

// What calendars call the sequence: how often the days changed, or whether it takes place. The history only grows.
const ENTRIES = `select a.id, a.year, a.title, to_char(a.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn",
    a.precision, a.status, a.deleted_at is not null or a.status = 'scrapped' as cancelled, t.name as theme, c.name as channel, m.name as owner,
    story.sequence, coalesce(story.at, a.created_on) as "changedAt"
  from activity a
    join theme t on t.organisation_id = a.organisation_id and t.id = a.theme_id
    join channel c on c.organisation_id = a.organisation_id and c.id = a.channel_id
    join member m on m.organisation_id = a.organisation_id and m.id = a.owner_id
    cross join lateral (
      select count(*) filter (where e.old_values ?| '{starts_on,ends_on,precision}' or e.kind in ('scrapped', 'restored', 'deleted', 'recovered'))::int as sequence,
        max(e.at) as at,
        max(e.at) filter (where e.kind in ('scrapped', 'deleted')) as ended_at
      from activity_event e where e.organisation_id = a.organisation_id and e.activity_id = a.id
    ) story
  where a.organisation_id = $1 and a.ends_on >= $2::date - ${FEED_LOOKS_BACK}
    and (a.deleted_at is null and a.status <> 'scrapped' or story.ended_at > now() - interval '${FEED_TELLS_CANCELLED} days')
    and ($3::uuid is null or a.owner_id = $3) and ($4::uuid is null or a.theme_id = $4) and ($5::uuid is null or a.channel_id = $5)
  order by a.ends_on, a.id limit ${MOST_IN_FEED}`;

/** An activity as it stands in a calendar. */
export interface FeedEntry extends Row {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly precision: Precision;
  readonly status: Status;
  readonly cancelled: boolean;
  readonly theme: string;
  readonly channel: string;
  readonly owner: string;
  /** How often its days, or whether it takes place, changed. */
  readonly sequence: number;
  readonly changedAt: Date;
}

/** What a feed is about, from a quarter back to the end of all plans. */
export function entriesStatement(organisationId: string, feed: FoundFeed, today: string): Statement {
  const owner = feed.kind === 'own' ? feed.memberId : null;
  return {
    name: 'feed-entries',
    text: ENTRIES,
    values: [organisationId, today, owner, feed.themeId, feed.channelId],
  };
}
