import { PRECISIONS, STATUSES } from '@cadans/domain/activity';
import type { Statement } from '../database/database.js';

// An activity says its theme, owner, channel and campaign as a place in the lists beside it, its days as days since
// 1 January, its status and precision as places in the domain's lists. Those are written out: `enum_range` would be
// looked up in the catalogue for every row.
const place = (list: string, column: string) => `coalesce(array_position(${list}, a.${column}) - 1, -1)`;
const placeIn = (names: readonly string[], column: string) =>
  `array_position('{${names}}'::activity_${column}[], a.${column}) - 1`;

// An array made to JSON has no spaces between its elements; json_agg has.
const column = (expression: string) =>
  `coalesce(array_to_json(array_agg(${expression} order by a.starts_on, a.id)), '[]')`;

const YEAR = `with
  themes as (select array_agg(theme_id order by position, theme_id) as ids from plan_theme where organisation_id = $1 and year = $2),
  channels as (select array_agg(id order by position, id) as ids from channel where organisation_id = $1),
  members as (select array_agg(id order by name, id) as ids from member where organisation_id = $1),
  campaigns as (select array_agg(id order by name, id) as ids from campaign where organisation_id = $1)
select json_build_object(
  'today', $3::text, 'holidays', $4::json, 'year', $2::int,
  'version', coalesce((select version from plan where organisation_id = $1 and year = $2), 0),
  'timeZone', o.time_zone, 'weeklyCapacity', o.weekly_capacity,
  'plan', (select json_build_object('status', p.status, 'coreMessage', coalesce(f.core_message, ''))
    from plan p left join foundation f using (organisation_id, year) where p.organisation_id = $1 and p.year = $2),
  'themes', (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'colour', t.colour, 'weight', c.weight, 'ownerId', t.owner_id)
      order by c.position, c.theme_id), '[]')
    from plan_theme c join theme t on t.organisation_id = c.organisation_id and t.id = c.theme_id where c.organisation_id = $1 and c.year = $2),
  'channels', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'stance', stance, 'stanceReason', stance_reason)
      order by position, id), '[]') from channel where organisation_id = $1),
  'members', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'role', role, 'active', active, 'invited', user_id is not null)
      order by name, id), '[]') from member where organisation_id = $1),
  'campaigns', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'themeId', theme_id, 'version', version) order by name, id), '[]')
    from campaign where organisation_id = $1),
  'activities', (select json_build_object(
      'id', ${column('a.id')}, 'title', ${column('a.title')},
      'startsOn', ${column('a.starts_on - y.first')}, 'endsOn', ${column('a.ends_on - y.first')},
      'precision', ${column(placeIn(PRECISIONS, 'precision'))},
      'status', ${column(placeIn(STATUSES, 'status'))},
      'theme', ${column(place('themes.ids', 'theme_id'))}, 'owner', ${column(place('members.ids', 'owner_id'))},
      'channel', ${column(place('channels.ids', 'channel_id'))}, 'campaign', ${column(place('campaigns.ids', 'campaign_id'))},
      'slides', ${column('a.slides')}, 'version', ${column('a.version')},
      'effortHours', ${column('a.effort_hours')}, 'doneOn', ${column('a.done_on - y.first')})
    from activity a, themes, channels, members, campaigns, (select make_date($2, 1, 1) as first) y
    where a.organisation_id = $1 and a.year = $2 and a.deleted_at is null MONTH)
)::text as text from organisation o where o.id = $1`;

/** What a year's answer shows beside its rows: today in the organisation, and the holidays as JSON. */
export interface Beside {
  readonly today: string;
  readonly holidays: string;
}

/** The whole year read as one statement; its single value is the JSON text of the contract. */
export function yearStatement(organisationId: string, year: number, { today, holidays }: Beside): Statement {
  return { name: 'year', text: YEAR.replace('MONTH', ''), values: [organisationId, year, today, holidays] };
}

/** The same for the activities whose window touches the days from `first` to `last`. */
export function monthStatement(
  organisationId: string,
  year: number,
  { today, holidays }: Beside,
  first: string,
  last: string,
): Statement {
  return {
    name: 'month',
    text: YEAR.replace('MONTH', 'and a.starts_on <= $6 and a.ends_on >= $5'),
    values: [organisationId, year, today, holidays, first, last],
  };
}

/** What tells whether a year that was read before still stands: the version of its plan. */
export function versionStatement(organisationId: string, year: number): Statement {
  return {
    name: 'year-version',
    text: `select p.version::text, o.holiday_region from organisation o
      left join plan p on p.organisation_id = o.id and p.year = $2 where o.id = $1`,
    values: [organisationId, year],
  };
}
