import type { Cadence, changeCadence as contract } from '@cadans/contracts/cadences';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { chainsOf } from '@cadans/domain/cadence';
import { changeCadence } from '@cadans/domain/cadence-change';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { nextPeriod, periodOf } from '@cadans/domain/period';
import type { Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { accepted } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockCadence, readCadence, sameChain } from './cadence.view.js';
import { closeRow, openRow, requireDraftOrSteering, requireLatest } from './writing.js';

/** Promises otherwise from a day on (left out: the next period), within a transaction: this row closes, the next one opens. */
export async function changePromise(
  send: Send,
  member: CurrentMember,
  id: string,
  version: number,
  { times, per, from: given }: BodyOf<typeof contract>,
  today: CalendarDate,
): Promise<{ closed: Cadence; opened: Cadence }> {
  const { organisationId } = member;
  const promised = await lockCadence(send, organisationId, id, version);
  const from = given ?? nextPeriod(periodOf(promised.cadence.per, today)).start;
  await requireDraftOrSteering(send, member, from);
  requireLatest(promised);
  const chain = sameChain(chainsOf(promised.all), id);
  const { close, open } = accepted(changeCadence(chain, { times, per, from }, today));
  const opened = { ...open, id: newId() };
  await closeRow(send, organisationId, close.id, close.validUntil);
  await openRow(send, member, opened);
  return {
    closed: await readCadence(send, organisationId, id),
    opened: await readCadence(send, organisationId, opened.id),
  };
}
