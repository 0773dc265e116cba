import { IS_THERE } from '../activities/activity.view.js';
import type { Statement } from '../database/database.js';

/** The columns of a result `r`, in the form of the contract. */
export const RESULT = `r.id, r.activity_id as "activityId", r.reach, r.interactions, r.leads, r.quote_requests as "quoteRequests",
  r.revenue::float8 as revenue, r.cost::float8 as cost, r.note, r.source, to_char(r.measured_on, 'YYYY-MM-DD') as "measuredOn",
  r.by_id as "byId", to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, r.version`;

/** Whether a result `r` counts: what came with an import that was taken back does not. */
export const COUNTS = 'r.taken_back_at is null';

const ALL = `select (select coalesce(json_agg(known order by known."measuredOn", known.id), '[]') from (
    select ${RESULT} from result r where r.organisation_id = a.organisation_id and r.activity_id = a.id and ${COUNTS}) known) as results
  from activity a where a.organisation_id = $1 and a.id = $2 and ${IS_THERE}`;

const ONE = `select ${RESULT} from result r where r.organisation_id = $1 and r.id = $2 and ${COUNTS}`;

const LOCKED = `${ONE} and exists (
  select from activity a where a.organisation_id = r.organisation_id and a.id = r.activity_id and a.deleted_at is null) for update of r`;

/** All that was measured of an activity, oldest first, in one row; no row when the activity is not there. */
export function resultsStatement(organisationId: string, activityId: string): Statement {
  return { name: 'results', text: ALL, values: [organisationId, activityId] };
}

/** One result. */
export function resultStatement(organisationId: string, resultId: string): Statement {
  return { name: 'result', text: ONE, values: [organisationId, resultId] };
}

/** The same, locked for a write. Of an activity in the bin nothing is put right. */
export function lockedResultStatement(organisationId: string, resultId: string): Statement {
  return { name: 'lock-result', text: LOCKED, values: [organisationId, resultId] };
}
