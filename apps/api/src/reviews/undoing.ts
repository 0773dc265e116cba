import type { ReviewItem } from '@cadans/contracts/review-forms';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { RequestStatus } from '@cadans/domain/request';
import { type Acting, sendAll } from '../activities/acting.js';
import { lockAgain } from '../activities/activity-store.js';
import { reassigning, restoring } from '../activities/ending.js';
import { retracting } from '../activities/moving.js';
import { handPromiseOver } from '../cadences/handing-promise-over.js';
import type { Send } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { takingBack } from '../requests/mapping.js';
import { lockAsItIs } from '../requests/request-store.js';
import type { CarriedOut } from './carrying-out.js';

/**
 * Undoes what a decision did, with the acts that undo it elsewhere. Refused for what is not undone (a promise that was
 * changed or paused, a no-go that was settled): that is changed in its own place.
 */
export async function undo(
  send: Send,
  member: CurrentMember,
  item: ReviewItem,
  { is, wasOwnerId }: CarriedOut,
  today: CalendarDate,
): Promise<void> {
  const act = async (acting: Acting, id = there(item.ids[0])) =>
    sendAll(send, await acting(send, await lockAgain(send, member, id)));
  switch (is) {
    case 'settled':
      return;
    case 'moved':
      return act(retracting(member));
    case 'scrapped':
      return act(restoring(member));
    case 'handed_over':
      return handBack(there(wasOwnerId));
    case 'request_accepted':
      return letWaitAgain('accepted');
    case 'request_declined':
      return letWaitAgain('declined');
    case 'request_parked':
      return letWaitAgain('parked');
    default:
      throw new Refusal('carried_out');
  }

  /** What somebody decided about the request since, is not undone with it. */
  async function letWaitAgain(left: RequestStatus): Promise<void> {
    const request = await lockAsItIs(send, member.organisationId, there(item.ids[0]));
    if (request.status !== left) throw new Refusal('nothing_to_retract');
    await sendAll(send, await takingBack(send, member, request));
  }

  async function handBack(ownerId: string): Promise<void> {
    if (item.kind === 'owner_away') throw new Refusal('carried_out');
    if (item.kind === 'overdue' || item.kind === 'third_postponement')
      return act(reassigning(member, ownerId));
    const id = there(item.ids[0]);
    const [found] = await send<{ version: number }>({
      name: 'version-of-promise',
      text: 'select version from cadence where organisation_id = $1 and id = $2 for no key update',
      values: [member.organisationId, id],
    });
    await handPromiseOver(send, member, id, there(found).version, ownerId, today);
  }
}
