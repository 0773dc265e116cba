import { may } from '@cadans/domain/ability';
import type { Cadence } from '@cadans/domain/cadence';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import type { Promised } from './cadence.view.js';

/** Refuses (403) who may not steer, when a plan of the year that a promise changes in, or of a later one, is agreed. */
export async function requireDraftOrSteering(
  send: Send,
  member: CurrentMember,
  from: CalendarDate,
): Promise<void> {
  if (may(member, 'steer')) return;
  const [agreed] = await send({
    name: 'agreed-from',
    text: `select year from plan where organisation_id = $1 and status = 'agreed' and year >= $2 limit 1`,
    values: [member.organisationId, Number(from.slice(0, 4))],
  });
  if (agreed) throw new Refusal('plan_agreed');
}

/** Refuses a row that another one replaced: it is history. */
export function requireLatest({ cadence, all }: Promised): void {
  if (all.some(({ replacesId }) => replacesId === cadence.id)) throw new Refusal('not_the_latest');
}

const OPEN = `insert into cadence (organisation_id, id, channel_id, theme_id, owner_id, times, per, valid_from, valid_until, replaces_id, created_by_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** Opens a row of a promise. */
export async function openRow(
  send: Send,
  { organisationId, id: memberId }: CurrentMember,
  { id, channelId, themeId, ownerId, times, per, validFrom, validUntil, replacesId }: Cadence,
): Promise<void> {
  const row = [id, channelId, themeId, ownerId, times, per, validFrom, validUntil, replacesId];
  await send({ name: 'open-cadence', text: OPEN, values: [organisationId, ...row, memberId] });
}

/** Gives a row of a promise its last day; null = until further notice. */
export async function closeRow(
  send: Send,
  organisationId: string,
  id: string,
  validUntil: CalendarDate | null,
): Promise<void> {
  await send({
    name: 'close-cadence',
    text: 'update cadence set valid_until = $3 where organisation_id = $1 and id = $2',
    values: [organisationId, id, validUntil],
  });
}
