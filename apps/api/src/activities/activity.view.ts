import type { Statement } from '../database/database.js';

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const slide = `'fromStartsOn', from_starts_on, 'fromEndsOn', from_ends_on, 'toStartsOn', to_starts_on, 'toEndsOn', to_ends_on,
  'days', days, 'byId', by_id, 'at', ${instant('at')}, 'retracted', exists (
    select from retraction r where r.organisation_id = l.organisation_id and r.activity_id = l.activity_id and r.retracted_version = l.activity_version)`;
const of = 'l.organisation_id = a.organisation_id and l.activity_id = a.id';

/** What is longer in the bin than 30 days is gone, also while nobody has emptied it yet. */
export const IS_THERE = `(deleted_at is null or deleted_at > now() - interval '30 days')`;

const COLUMNS = `select a.id, a.year, a.title, a.brief, a.theme_id as "themeId", a.owner_id as "ownerId",
    a.channel_id as "channelId", a.campaign_id as "campaignId", a.audience, ${day('a.starts_on')} as "startsOn", ${day('a.ends_on')} as "endsOn",
    a.precision, a.status, a.effort_hours::float8 as "effortHours", a.budget::float8 as budget, a.link,
    ${day('a.first_committed_ends_on')} as "firstCommittedEndsOn", ${day('a.done_on')} as "doneOn", a.origin, a.slides,
    ${day('a.created_on')} as "createdOn", ${instant('a.deleted_at')} as "deletedAt", a.version,
    array(select member_id from activity_helper l where ${of} order by member_id) as "helperIds"`;
const LEDGERS = `(select coalesce(json_agg(json_build_object(${slide}, 'reason', reason, 'note', note, 'crossesQuarter', crosses_quarter,
      'decided', decision_id is not null) order by activity_version), '[]') from postponement l where ${of}) as postponements,
    (select coalesce(json_agg(json_build_object(${slide}) order by activity_version), '[]') from pull_in l where ${of}) as "pullIns",
    (select coalesce(json_agg(json_build_object('outcome', outcome, 'slides', slides, 'endsOn', ends_on, 'note', note, 'byId', by_id,
      'at', ${instant('at')}) order by activity_version), '[]') from decision l where ${of}) as decisions,
    (select json_build_object('reason', reason, 'note', note, 'hoursFreed', hours_freed, 'byId', by_id, 'at', ${instant('at')})
      from scrapping l where ${of} and l.id = a.scrapping_id) as scrapping`;
const EVENTS = `(select coalesce(json_agg(json_build_object('kind', kind, 'activityVersion', activity_version, 'oldValues', old_values,
      'newValues', new_values, 'byId', by_id, 'at', ${instant('at')},
      'via', (select k.name from api_key k where k.organisation_id = l.organisation_id and k.id = l.key_id)) order by id), '[]') from activity_event l where ${of}) as events
  from activity a where a.organisation_id = $1 and a.id = $2 and ${IS_THERE}`;

const ACTIVITY = `${COLUMNS}, ${LEDGERS}, ${EVENTS}`;

// Nothing has happened to it yet, so no ledger is searched: half the time.
const NEW_ACTIVITY = `${COLUMNS}, '[]'::json as postponements, '[]'::json as "pullIns", '[]'::json as decisions,
  null::json as scrapping, ${EVENTS}`;

/** One activity with its ledgers and history, in the form of the contract. */
export function activityStatement(organisationId: string, activityId: string): Statement {
  return { name: 'activity', text: ACTIVITY, values: [organisationId, activityId] };
}

/** The same of an activity that was made in this very transaction. */
export function newActivityStatement(organisationId: string, activityId: string): Statement {
  return { name: 'new-activity', text: NEW_ACTIVITY, values: [organisationId, activityId] };
}
