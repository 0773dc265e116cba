import type { RecordedResult, ResultGround } from '@cadans/domain/result-import';
import type { Measurable } from '@cadans/domain/result-match';
import type { Send } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';

const ACTIVITIES = `select id, title, link, status, to_char(starts_on, 'YYYY-MM-DD') as "startsOn",
    to_char(ends_on, 'YYYY-MM-DD') as "endsOn", to_char(done_on, 'YYYY-MM-DD') as "doneOn"
  from activity where organisation_id = $1 and deleted_at is null order by done_on, id`;

const RECORDED = `select r.activity_id as "activityId", to_char(r.measured_on, 'YYYY-MM-DD') as "measuredOn", r.source,
    json_build_object('reach', r.reach, 'interactions', r.interactions, 'leads', r.leads, 'quoteRequests', r.quote_requests,
      'revenue', r.revenue::float8, 'cost', r.cost::float8) as numbers
  from result r where r.organisation_id = $1`;

type Row<T> = T & { [column: string]: unknown };

/** What a file with results is held against: all that is planned or done, and all that is recorded. */
export async function resultGroundOf(
  send: Send,
  { organisationId }: CurrentMember,
): Promise<Pick<ResultGround, 'activities' | 'recorded'>> {
  const values = [organisationId];
  const activities = await send<Row<Measurable>>({ text: ACTIVITIES, values });
  const recorded = await send<Row<RecordedResult>>({ text: RECORDED, values });
  return { activities, recorded };
}
