import type { ResultGround, StoredResult } from '@cadans/domain/result-import';
import type { Measurable } from '@cadans/domain/result-match';
import type { Send } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import { COUNTS } from './result.view.js';

const ACTIVITIES = `select a.id, a.title, a.link, a.status, to_char(a.starts_on, 'YYYY-MM-DD') as "startsOn",
    to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn", to_char(a.done_on, 'YYYY-MM-DD') as "doneOn", c.name as channel, owner.name as owner
  from activity a
  join channel c on c.organisation_id = a.organisation_id and c.id = a.channel_id
  join member owner on owner.organisation_id = a.organisation_id and owner.id = a.owner_id
  where a.organisation_id = $1 and a.deleted_at is null order by a.done_on, a.id`;

const RECORDED = `select r.id, r.activity_id as "activityId", to_char(r.measured_on, 'YYYY-MM-DD') as "measuredOn", r.source, r.note,
    json_build_object('reach', r.reach, 'interactions', r.interactions, 'leads', r.leads, 'quoteRequests', r.quote_requests,
      'revenue', r.revenue::float8, 'cost', r.cost::float8) as numbers
  from result r where r.organisation_id = $1 and ${COUNTS} order by r.id`;

type Row<T> = T & { [column: string]: unknown };

/** An activity with what tells it from others of its name. */
export type Told = Measurable & { readonly channel: string; readonly owner: string };

/** What a file with results is held against: all that is planned or done, and all that is recorded. */
export async function resultGroundOf(
  send: Send,
  { organisationId }: CurrentMember,
): Promise<Pick<ResultGround, 'recorded'> & { readonly activities: readonly Told[] }> {
  const values = [organisationId];
  const activities = await send<Row<Told>>({ text: ACTIVITIES, values });
  const recorded = await send<Row<StoredResult>>({ text: RECORDED, values });
  return { activities, recorded };
}
