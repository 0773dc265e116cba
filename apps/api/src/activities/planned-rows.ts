import type { PlannedRow } from '@cadans/contracts/activities';
import type { Send } from '../database/database.js';

/** The columns of an activity as the year shows it. */
export const PLANNED_ROW = `id, year, title, to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn",
    precision, status, theme_id as "themeId", owner_id as "ownerId", channel_id as "channelId", campaign_id as "campaignId",
    slides, version, effort_hours::float8 as "effortHours", to_char(done_on, 'YYYY-MM-DD') as "doneOn",
    to_char(deleted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "deletedAt"`;

const ROWS = `select ${PLANNED_ROW}
  from activity where organisation_id = $1 and id = any ($2::uuid[]) order by array_position($2::uuid[], id)`;

/** Activities as the year shows them, as they stand in the running transaction, in the order of their ids here. */
export function plannedRows(
  send: Send,
  organisationId: string,
  activityIds: readonly string[],
): Promise<PlannedRow[]> {
  return send<PlannedRow & { [column: string]: unknown }>({
    name: 'planned-rows',
    text: ROWS,
    values: [organisationId, activityIds],
  });
}
