import type { Cadence } from '@cadans/contracts/cadences';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { requireReferences } from '../activities/references.js';
import type { Send } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import { lockCadence, readCadence } from './cadence.view.js';
import { requireDraftOrSteering } from './writing.js';

/** Gives a promise another owner, within a transaction. */
export async function handPromiseOver(
  send: Send,
  member: CurrentMember,
  id: string,
  version: number,
  ownerId: string,
  today: CalendarDate,
): Promise<Cadence> {
  const { organisationId } = member;
  await lockCadence(send, organisationId, id, version);
  await requireDraftOrSteering(send, member, today);
  await requireReferences(send, organisationId, { ownerId });
  await send({
    name: 'hand-over-cadence',
    text: 'update cadence set owner_id = $3 where organisation_id = $1 and id = $2',
    values: [organisationId, id, ownerId],
  });
  return readCadence(send, organisationId, id);
}
