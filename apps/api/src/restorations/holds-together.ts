import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';

// What triggers keep true from one change to the next has to be true at once of what comes in whole.
const FAULTS = `
  select 'plan_theme' as "table", 'weights' as why from plan_theme t join plan p on p.organisation_id = t.organisation_id and p.year = t.year
    where t.organisation_id = $1 group by p.year, p.status having sum(weight) > 100 or (p.status = 'agreed' and sum(weight) <> 100)
  union all
  select 'plan', 'weights' from plan p where organisation_id = $1 and status = 'agreed'
    and not exists (select from plan_theme t where t.organisation_id = $1 and t.year = p.year)
  union all
  select 'activity', 'owner' from activity a join member m on m.organisation_id = a.organisation_id and m.id = a.owner_id
    where a.organisation_id = $1 and a.status in ('planned', 'in_work', 'ready') and a.deleted_at is null and not m.active
  union all
  select 'theme', 'owner' from theme t join member m on m.organisation_id = t.organisation_id and m.id = t.owner_id
    where t.organisation_id = $1 and not m.active
  union all
  select 'activity', 'slides' from activity a where a.organisation_id = $1 and a.slides <>
    (select count(*) from postponement p where p.organisation_id = $1 and p.activity_id = a.id)
    - (select count(*) from retraction r join postponement p on p.organisation_id = r.organisation_id and p.activity_id = r.activity_id
        and p.activity_version = r.retracted_version where r.organisation_id = $1 and r.activity_id = a.id)
  union all
  select told.name, 'version' from (
      select 'postponement' as name, activity_id, activity_version from postponement where organisation_id = $1
      union all select 'pull_in', activity_id, activity_version from pull_in where organisation_id = $1
      union all select 'decision', activity_id, activity_version from decision where organisation_id = $1
      union all select 'activity_event', activity_id, activity_version from activity_event where organisation_id = $1
    ) told join activity a on a.organisation_id = $1 and a.id = told.activity_id where told.activity_version > a.version
  limit 1`;

/** Refuses an organisation whose parts contradict each other, as one that was lived in never is. */
export async function refuseContradictions(send: Send, organisationId: string): Promise<void> {
  const [fault] = await send<{ table: string; why: string }>({ text: FAULTS, values: [organisationId] });
  if (fault)
    throw new Refusal('export_unusable', {
      fields: [{ pointer: `/body/tables/${fault.table}`, code: `contradicts_${fault.why}` }],
    });
}
