import type { Cadence, pauseCadence } from '@cadans/contracts/cadences';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { chainsOf } from '@cadans/domain/cadence';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { refusalOfPause } from '@cadans/domain/pausing';
import type { Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockCadence, pausesOf, readCadence, sameChain } from './cadence.view.js';
import { requireDraftOrSteering } from './writing.js';

const PAUSE = `insert into cadence_pause (organisation_id, id, cadence_id, from_on, until_on, reason, by_id) values ($1, $2, $3, $4, $5, $6, $7)`;

/** A silence that is chosen, with a reason and beforehand, within a transaction. */
export async function pausePromise(
  send: Send,
  member: CurrentMember,
  id: string,
  version: number,
  given: BodyOf<typeof pauseCadence>,
  today: CalendarDate,
): Promise<Cadence> {
  const { organisationId } = member;
  const { cadence, all } = await lockCadence(send, organisationId, id, version);
  await requireDraftOrSteering(send, member, given.from);
  const chain = sameChain(chainsOf(all), id).map((row) => row.id);
  const pauses = pausesOf(all.filter((row) => chain.includes(row.id)));
  const refused = refusalOfPause(cadence, pauses, given, today);
  if (refused) throw new Refusal(refused);
  const { from, until, reason } = given;
  const values = [organisationId, newId(), id, from, until, reason, member.id];
  await send({ name: 'pause-cadence', text: PAUSE, values });
  return readCadence(send, organisationId, id);
}
