import type { ShareLink } from '@cadans/contracts/shares';
import type { Statement } from '../database/database.js';

type Row = { readonly [column: string]: unknown };

const LINK = `s.id, s.name, s.year, s.filter, s.shows_owners as "showsOwners", s.language,
  s.password_hash is not null as "hasPassword", s.created_by_id as "createdById",
  to_char(s.created_at at time zone o.time_zone, 'YYYY-MM-DD') as "createdOn", to_char(s.expires_on, 'YYYY-MM-DD') as "expiresOn",
  case when s.revoked_at is not null then 'revoked' when s.expires_on < $2::date then 'expired'
    when not (m.active and (m.admin or m.role in ('director', 'consultant'))) then 'left' else 'open' end as state,
  s.views, to_char(s.last_seen_at at time zone o.time_zone, 'YYYY-MM-DD') as "lastSeenOn"`;
const FROM = `from share_link s join organisation o on o.id = s.organisation_id
  join member m on m.organisation_id = s.organisation_id and m.id = s.created_by_id where s.organisation_id = $1`;

/** All links of an organisation as they are today, the newest first. */
export function linksStatement(organisationId: string, today: string): Statement {
  const text = `select ${LINK} ${FROM} order by s.id desc limit 200`;
  return { name: 'share-links', text, values: [organisationId, today] };
}

/** One of them. */
export function linkStatement(organisationId: string, today: string, id: string): Statement {
  return {
    name: 'share-link',
    text: `select ${LINK} ${FROM} and s.id = $3`,
    values: [organisationId, today, id],
  };
}

/** A link as the database tells it. */
export type StoredLink = ShareLink & Row;

// With who made it: a link ends with the membership, or the role, that it was made with.
const FIND = `select s.id, s.name, s.year, s.filter, s.shows_owners as "showsOwners", s.language, s.password_hash as "passwordHash",
    to_char(s.expires_on, 'YYYY-MM-DD') as "expiresOn", ceil(extract(epoch from s.locked_until - now()))::int as "lockedFor",
    o.name as organisation, o.time_zone as "timeZone", o.holiday_region as "holidayRegion"
  ${FROM} and s.token_hash = $2 and s.revoked_at is null and m.active and (m.admin or m.role in ('director', 'consultant'))`;

/** A link that somebody came with, and what it takes to show it. */
export interface FoundLink extends Row {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly filter: ShareLink['filter'];
  readonly showsOwners: boolean;
  readonly language: ShareLink['language'];
  readonly passwordHash: string | null;
  readonly expiresOn: string;
  /** How many seconds no password is tried any more; null or less than one when it is. */
  readonly lockedFor: number | null;
  readonly organisation: string;
  readonly timeZone: string;
  readonly holidayRegion: string;
}

/** The link of a token that is not revoked, by a member who may still share. */
export function findLink(organisationId: string, hash: Buffer): Statement {
  return { name: 'find-share-link', text: FIND, values: [organisationId, hash] };
}

// Taken before the password is looked at: a hundred at once are a hundred tries.
const TRY = `update share_link set failed_tries = failed_tries + 1,
    locked_until = now() + ($3::int[])[least(failed_tries + 1, cardinality($3::int[]))] * interval '1 second'
  where organisation_id = $1 and id = $2 and (locked_until is null or locked_until <= now()) returning id`;

/** Takes a turn to try a password; `waits` are the seconds after the first, second… wrong one. Nothing when it must wait. */
export function tryPassword(organisationId: string, id: string, waits: readonly number[]): Statement {
  return { name: 'try-share-password', text: TRY, values: [organisationId, id, waits] };
}

const SEEN = `update share_link set views = views + 1, last_seen_at = now(),
    failed_tries = case when $3 then 0 else failed_tries end, locked_until = case when $3 then null else locked_until end
  where organisation_id = $1 and id = $2`;

/** Counts a look; `proved`: the password was right, and tries are counted anew. */
export function countView(organisationId: string, id: string, proved: boolean): Statement {
  return { name: 'see-share-link', text: SEEN, values: [organisationId, id, proved] };
}
