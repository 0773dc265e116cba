import type { Changes } from '@cadans/contracts/changes';
import type { Statement } from '../database/database.js';

/** More events than this between two looks are not told one by one. */
export const MOST_TOUCHED = 500;

/** How an organisation stands in one snapshot, and what was committed since an earlier one. */
export interface Standing extends Pick<Changes, 'years' | 'touched' | 'present'> {
  readonly snapshot: string;
  /** Who may hear it: the active members. */
  readonly members: readonly string[];
  /** Of the sessions that were asked after, those that are still open. */
  readonly sessions: readonly string[];
  /** Of who did not read all they were told, how much. */
  readonly unread: Readonly<Record<string, number>>;
}

// A snapshot names the transactions it sees, so what is committed since is found exactly, in whatever order it ended.
const STANDING = `select pg_current_snapshot()::text as snapshot,
  (select coalesce(json_agg(json_build_object('year', year, 'version', version, 'shape', shape) order by year), '[]')
    from plan where organisation_id = $1) as years,
  (select coalesce(json_agg(id), '[]') from member where organisation_id = $1 and active) as members,
  (select coalesce(json_agg(id), '[]') from user_session where id = any ($3::uuid[]) and expires_at > now()) as sessions,
  (select coalesce(json_agg(json_build_object('memberId', member_id, 'activityId', activity_id) order by member_id), '[]')
    from presence where organisation_id = $1 and seen_at > now() - interval '45 seconds') as present,
  (select coalesce(json_object_agg(member_id, unread), '{}') from (
    select member_id, count(*) as unread from notification
    where organisation_id = $1 and read_at is null group by member_id) told) as unread,
  (select coalesce(json_agg(json_build_object('activityId', activity_id, 'kind', kind, 'byId', by_id) order by id), '[]') from (
    select id, activity_id, kind, by_id from activity_event
    where organisation_id = $1 and transaction >= pg_snapshot_xmin($2::pg_snapshot) and not pg_visible_in_snapshot(transaction, $2::pg_snapshot)
    order by id limit ${MOST_TOUCHED + 1}) told) as touched`;

/** Asks how an organisation stands, and what happened since a snapshot; without one nothing did. */
export function standingStatement(
  organisationId: string,
  since: string | null,
  sessions: readonly string[],
): Statement {
  return { name: 'standing', text: STANDING, values: [organisationId, since, sessions] };
}

const SNAPSHOT = /^\d{1,19}:\d{1,19}:(\d{1,19}(,\d{1,19}){0,200})?$/;

/** Whether a text can be a snapshot: what a caller sends back is not trusted to be one. */
export function isSnapshot(text: unknown): text is string {
  return typeof text === 'string' && SNAPSHOT.test(text);
}
