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
  await owner.query(
    `update activity_event set at = told.at, by_id = told.by_id
      from jsonb_to_recordset($1) as told (organisation_id uuid, activity_id uuid, activity_version integer, by_id uuid, at timestamptz)
      where activity_event.organisation_id = told.organisation_id and activity_event.activity_id = told.activity_id
        and activity_event.activity_version = told.activity_version`,
    [JSON.stringify(happened)],
  );
  await owner.query('alter table activity_event enable trigger keep_ledger, force row level security');
  await owner.query('commit');
}
