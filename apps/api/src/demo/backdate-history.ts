import type pg from 'pg';
import type { Happened } from './written-story.js';

/**
 * Dates the history of the demo. The history writes itself, now and by whoever writes, and refuses every change; only
 * the owner of the tables may suspend that, here and in this transaction alone. The walls between organisations are
 * lifted with it, because the rows are of several.
 */
export async function backdateHistory(owner: pg.Client, happened: readonly Happened[]): Promise<void> {
  await owner.query('begin');
  await owner.query('alter table activity_event no force row level security, disable trigger keep_ledger');
  await owner.query('alter table comment no force row level security');
  await owner.query(OF_ACTIVITIES, [JSON.stringify(happened)]);
  const organisations = [...new Set(happened.map(({ organisation_id }) => organisation_id))];
  for (const statement of [OF_STEPS, OF_COMMENTS, IN_ORDER]) await owner.query(statement, [organisations]);
  await owner.query('alter table comment force row level security');
  await owner.query('alter table activity_event enable trigger keep_ledger, force row level security');
  await owner.query('commit');
}

const isOfActivity = (kind: string) => `${kind}::text not like 'step%' and ${kind}::text not like 'comment%'`;

const OF_ACTIVITIES = `update activity_event set at = told.at, by_id = told.by_id
  from jsonb_to_recordset($1) as told (organisation_id uuid, activity_id uuid, activity_version integer, by_id uuid, at timestamptz)
  where activity_event.organisation_id = told.organisation_id and activity_event.activity_id = told.activity_id
    and activity_event.activity_version = told.activity_version and ${isOfActivity('kind')}`;

// Who planned it thought of the steps, a minute later.
const OF_STEPS = `update activity_event set at = created.at + interval '1 minute', by_id = created.by_id, activity_version = 1
  from activity_event created where created.organisation_id = any ($1::uuid[]) and created.kind = 'created'
    and activity_event.organisation_id = created.organisation_id and activity_event.activity_id = created.activity_id
    and activity_event.kind = 'step_added'`;

// The nth comment on an activity was told by the nth event, when the activity had the last version before it.
const OF_COMMENTS = `with said as (
    select *, row_number() over (partition by organisation_id, activity_id order by id) as number from comment
  ), event as (
    select *, row_number() over (partition by organisation_id, activity_id order by id) as number from activity_event
    where organisation_id = any ($1::uuid[]) and kind = 'comment_added'
  )
  update activity_event set at = said.at, by_id = said.by_id, activity_version = (
      select max(activity_version) from activity_event was where was.organisation_id = said.organisation_id
        and was.activity_id = said.activity_id and ${isOfActivity('was.kind')} and was.at <= said.at)
  from event join said using (organisation_id, activity_id, number)
  where activity_event.organisation_id = event.organisation_id and activity_event.id = event.id`;

// The history is read in the order of its ids, which begin with the time.
const IN_ORDER = `update activity_event set id = uuidv7(at - now()) where organisation_id = any ($1::uuid[])`;
