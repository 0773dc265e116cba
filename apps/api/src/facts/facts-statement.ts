import { ORIGINS, STATUSES } from '@cadans/domain/activity';
import type { Statement } from '../database/database.js';

/** One column of the activities; an array made to JSON has no spaces between its elements, json_agg has. */
export const column = (expression: string) =>
  `coalesce(array_to_json(array_agg(${expression} order by a.id)), '[]')`;
const place = (list: string, name: string) => `coalesce(array_position(${list}, a.${name}) - 1, -1)`;
// Written out: `enum_range` would be looked up in the catalogue for every row.
const placeIn = (names: readonly string[], name: string) =>
  `array_position('{${names}}'::activity_${name}[], a.${name}) - 1`;
const day = (expression: string) => `${expression} - date '1970-01-01'`;
const list = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`;

// What is asked of open work alone is looked up for open work alone.
const IS_OPEN = `a.status in ('planned', 'in_work', 'ready')`;
const lastDay = (table: string, when: string) =>
  `case when ${IS_OPEN} and ${when} then (select max(l.at at time zone o.time_zone)::date - date '1970-01-01'
    from ${table} l where l.organisation_id = $1 and l.activity_id = a.id) end`;

// A postponement that was taken back no longer stands (decision 0004).
const STANDS = `not exists (select from retraction r where r.organisation_id = p.organisation_id
  and r.activity_id = p.activity_id and r.retracted_version = p.activity_version)`;

/** Which activities are told (as `a`, after lists that are looked up first), what more of them, and what beside them; as SQL. */
interface Telling {
  readonly lists?: string;
  readonly from: string;
  readonly columns?: string;
  readonly beside?: string;
}

/** The facts as the text of a statement. */
export const factsText = ({ lists = '', from, columns = '', beside = '' }: Telling) => `with
  themes as materialized (select array_agg(id order by id) as ids from theme where organisation_id = $1),
  channels as materialized (select array_agg(id order by position, id) as ids from channel where organisation_id = $1),
  members as materialized (select array_agg(id order by name, id) as ids from member where organisation_id = $1)${lists}
select json_build_object(
  'version', $4::text, 'today', $2::text, 'holidays', $3::json, 'noiseBuffer', o.noise_buffer,
  'themes', (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name,
      'chosen', ${list(`'year', c.year, 'weight', c.weight, 'position', c.position, 'ownerId', t.owner_id`, 'plan_theme c where c.organisation_id = $1 and c.theme_id = t.id', 'c.year')})
      order by t.id), '[]') from theme t where t.organisation_id = $1),
  'members', ${list(`'id', id, 'name', name`, 'member where organisation_id = $1', 'name, id')},
  'channels', ${list(`'id', id, 'name', name, 'kind', kind, 'leadDays', lead_days`, 'channel where organisation_id = $1', 'position, id')},
  'cadences', ${list(
    `'id', c.id, 'channelId', c.channel_id, 'themeId', c.theme_id, 'ownerId', c.owner_id, 'times', c.times, 'per', c.per,
      'validFrom', c.valid_from, 'validUntil', c.valid_until, 'replacesId', c.replaces_id, 'version', c.version,
      'pauses', ${list(
        `'id', p.id, 'from', p.from_on, 'until', p.until_on, 'reason', p.reason, 'byId', p.by_id, 'endedById', p.ended_by_id`,
        'cadence_pause p where p.organisation_id = $1 and p.cadence_id = c.id',
        'p.from_on, p.id',
      )}`,
    'cadence c where c.organisation_id = $1',
    'c.valid_from, c.id',
  )},
  'postponements', ${list(
    `'id', p.id, 'activityId', p.activity_id, 'reason', p.reason, 'days', p.days, 'crossesQuarter', p.crosses_quarter,
      'on', (p.at at time zone o.time_zone)::date`,
    `postponement p join activity a on a.organisation_id = p.organisation_id and a.id = p.activity_id and a.deleted_at is null
      where p.organisation_id = $1 and ${STANDS}`,
    'p.id',
  )},
  'scrappings', ${list(
    `'id', s.id, 'activityId', s.activity_id, 'on', (s.at at time zone o.time_zone)::date, 'hoursFreed', s.hours_freed`,
    `activity a join scrapping s on s.organisation_id = a.organisation_id and s.activity_id = a.id and s.id = a.scrapping_id
      where a.organisation_id = $1 and a.deleted_at is null`,
    's.id',
  )},
  'results', ${list(
    `'id', r.id, 'activityId', r.activity_id, 'reach', r.reach, 'interactions', r.interactions, 'leads', r.leads,
      'quoteRequests', r.quote_requests, 'revenue', r.revenue, 'cost', r.cost`,
    `result r join activity a on a.organisation_id = r.organisation_id and a.id = r.activity_id and a.deleted_at is null
      where r.organisation_id = $1 and r.taken_back_at is null`,
    'r.id',
  )},
  'noGos', ${list(
    `'id', n.id, 'subject', coalesce(c.name, n.audience, n.kind::text), 'kind', n.kind, 'reviewOn', n.review_on`,
    `no_go n left join channel c on c.organisation_id = n.organisation_id and c.id = n.channel_id
      where n.organisation_id = $1 and n.lifted_on is null`,
    'n.review_on, n.id',
  )},
  'requests', ${list(
    `'id', id, 'title', title, 'receivedOn', received_on`,
    `request where organisation_id = $1
      and (status in ('open', 'asked_back') or status = 'parked' and parked_until <= $2::date)`,
    'received_on, id',
  )},
  'absences', ${list(
    `'memberId', member_id, 'from', from_on, 'until', until_on, 'standInId', stand_in_id`,
    'absence where organisation_id = $1 and (until_on is null or until_on >= $2::date)',
    'from_on, id',
  )},
  'reviews', json_build_object(
    'rhythms', ${list(`'id', id, 'per', per, 'workingDay', working_day, 'from', from_on`, 'review_rhythm where organisation_id = $1', 'from_on, id')},
    'held', ${list(`'per', per, 'periodStart', period_start`, `review where organisation_id = $1 and period_start >= date_trunc('quarter', $2::date)`, 'period_start, per')}),
  'activities', (select json_build_object(
      'id', ${column('a.id')}, 'title', ${column('a.title')},
      'theme', ${column(place('themes.ids', 'theme_id'))}, 'owner', ${column(place('members.ids', 'owner_id'))},
      'channel', ${column(place('channels.ids', 'channel_id'))},
      'status', ${column(placeIn(STATUSES, 'status'))}, 'origin', ${column(placeIn(ORIGINS, 'origin'))},
      'startsOn', ${column(day('a.starts_on'))}, 'endsOn', ${column(day('a.ends_on'))}, 'doneOn', ${column(day('a.done_on'))},
      'firstCommittedEndsOn', ${column(day('a.first_committed_ends_on'))}, 'createdOn', ${column(day('a.created_on'))},
      'effortHours', ${column('a.effort_hours')}, 'slides', ${column('a.slides')},
      'lastPostponed', ${column(lastDay('postponement', 'a.slides >= 3'))},
      'lastDecided', ${column(lastDay('decision', 'a.slides >= 3'))},
      'lastActed', ${column(lastDay('activity_event', 'a.ends_on < $2::date'))}${columns})
    from ${from}, themes, channels, members where a.organisation_id = $1 and a.deleted_at is null)${beside}
)::text as text from organisation o where o.id = $1`;

const FACTS = factsText({ from: 'activity a' });

/** What the answer shows beside its rows: which state it is, today in the organisation, and the holidays as JSON. */
export interface BesideFacts {
  readonly version: string;
  readonly today: string;
  readonly holidays: string;
}

/** All facts of an organisation as one statement; its single value is the JSON text of the contract. */
export function factsStatement(organisationId: string, { version, today, holidays }: BesideFacts): Statement {
  return { name: 'facts', text: FACTS, values: [organisationId, today, holidays, version] };
}

/**
 * What tells whether facts that were read before still stand: every write makes the version of a plan grow, or adds to the
 * history.
 */
export function factsVersionStatement(organisationId: string): Statement {
  return {
    name: 'facts-version',
    text: `select o.holiday_region as region,
        (select concat(count(*), '.', sum(version)) from plan where organisation_id = $1) as plans,
        (select id from activity_event where organisation_id = $1 order by id desc limit 1) as event
      from organisation o where o.id = $1`,
    values: [organisationId],
  };
}
