import type { WorkSpan } from '@cadans/domain/own-work';
import { PLANNED_ROW } from '../activities/planned-rows.js';
import type { Statement } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import { STEP } from '../steps/preparation.js';

// Written out as the indexes on it are, so that they serve.
const OPEN = `deleted_at is null and status in ('planned', 'in_work', 'ready')`;

const rows = (where: string, order: string) =>
  `(select coalesce(json_agg(r order by ${order}), '[]')
    from (select ${PLANNED_ROW} from activity where organisation_id = $1 and ${where}) r)`;

// A step is its owner's, or without one the activity's owner's. $5 says by working days before the activity's last day
// what that may be at the latest: due days themselves are not stored.
const step = (
  whose: string,
) => `select s.* from activity a join step s on s.organisation_id = a.organisation_id and s.activity_id = a.id
  where a.organisation_id = $1 and a.deleted_at is null and a.status in ('planned', 'in_work', 'ready')
    and ${whose} and s.done_on is null and a.ends_on <= ($5::date[])[s.working_days_before + 1]`;

const WORK = `with due as (${step('s.owner_id = $2')} union all ${step('a.owner_id = $2 and s.owner_id is null')})
select
  ${rows(`owner_id = $2 and ${OPEN} and ends_on <= $3`, 'r."endsOn", r."startsOn", r.id')} as owned,
  ${rows(`owner_id = $2 and deleted_at is null and status = 'done' and done_on >= $4`, 'r."doneOn", r.id')} as finished,
  ${rows(
    `owner_id <> $2 and ${OPEN} and ends_on <= $3
      and id in (select activity_id from activity_helper where organisation_id = $1 and member_id = $2)`,
    'r."endsOn", r."startsOn", r.id',
  )} as helping,
  ${rows(
    `owner_id <> $2 and ${OPEN} and ends_on <= $3
      and exists (select from absence b where b.organisation_id = $1 and b.stand_in_id = $2 and b.member_id = owner_id and ends_on between b.from_on and b.until_on)
      and not exists (select from absence b where b.organisation_id = $1 and b.member_id = $2 and ends_on >= b.from_on and (b.until_on is null or ends_on <= b.until_on))`,
    'r."endsOn", r."startsOn", r.id',
  )} as "standingIn",
  (select coalesce(json_agg(${STEP}), '[]') from due s) as steps,
  ${rows('id in (select activity_id from due)', 'r.id')} as prepared`;

/**
 * What carries a member's name, in one row; `prepared` are the activities of the steps. `lastDays` finds the steps that are
 * due by the end of the span.
 */
export function workStatement(
  { organisationId, id }: CurrentMember,
  { until, finishedSince }: WorkSpan,
  lastDays: readonly string[],
): Statement {
  return { name: 'work', text: WORK, values: [organisationId, id, until, finishedSince, lastDays] };
}
