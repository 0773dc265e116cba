import type { Statement } from '../database/database.js';
import { type BesideFacts, column, factsText } from './facts-statement.js';

// The version of every row goes along, and what all of them come to: what was kept is held against it.
const STANDING = `'snapshot', pg_current_snapshot(), 'server', pg_postmaster_start_time(), 'timeZone', o.time_zone,
  'rows', (select json_build_object('count', count(*), 'versions', coalesce(sum(version), 0))
    from activity where organisation_id = $1 and deleted_at is null)`;
const VERSIONS = `, 'version', ${column('a.version')}`;

const FACTS_TO_KEEP = factsText({
  from: 'activity a',
  columns: VERSIONS,
  beside: `, 'standing', json_build_object(${STANDING}, 'touched', json_build_array())`,
});

// A snapshot names the transactions it sees: what the history got since is found exactly, in whatever order they ended.
const FACTS_SINCE = factsText({
  lists: `,
  touched as materialized (select distinct activity_id as id from activity_event where organisation_id = $1
    and transaction >= pg_snapshot_xmin($5::pg_snapshot) and not pg_visible_in_snapshot(transaction, $5::pg_snapshot))`,
  from: 'touched join activity a on a.organisation_id = $1 and a.id = touched.id',
  columns: VERSIONS,
  beside: `, 'standing', json_build_object(${STANDING}, 'touched', (select coalesce(json_agg(id), '[]') from touched))`,
});

/**
 * The same with how everything stood. Since a snapshot the activities are only those to which something happened; all else
 * is whole.
 */
export function factsToKeepStatement(
  organisationId: string,
  { version, today, holidays }: BesideFacts,
  since?: string,
): Statement {
  const values = [organisationId, today, holidays, version];
  if (since === undefined) return { name: 'facts-to-keep', text: FACTS_TO_KEEP, values };
  return { name: 'facts-since', text: FACTS_SINCE, values: [...values, since] };
}
