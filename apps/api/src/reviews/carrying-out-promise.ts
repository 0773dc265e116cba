import { changePromise } from '../cadences/changing-promise.js';
import { handPromiseOver } from '../cadences/handing-promise-over.js';
import { pausePromise } from '../cadences/pausing-promise.js';
import type { Send } from '../database/database.js';
import { there } from '../http/as-seen.js';
import type { CarriedOut, Carrying } from './carrying-out.js';

/** A promise is changed, paused or handed over. */
export async function carryOutOnPromise(
  send: Send,
  { member, item, given, today }: Carrying,
): Promise<CarriedOut | null> {
  const id = there(item.ids[0]);
  const [found] = await send<{ version: number; ownerId: string }>({
    name: 'lock-promise-of-review',
    text: 'select version, owner_id as "ownerId" from cadence where organisation_id = $1 and id = $2 for no key update',
    values: [member.organisationId, id],
  });
  const { version, ownerId: wasOwnerId } = there(found);
  switch (given.choice) {
    case 'change_promise':
      await changePromise(send, member, id, version, given, today);
      return { is: 'promise_changed' };
    case 'pause':
      await pausePromise(send, member, id, version, { ...given, reason: given.note }, today);
      return { is: 'promise_paused' };
    case 'reassign':
      await handPromiseOver(send, member, id, version, given.ownerId, today);
      return { is: 'handed_over', wasOwnerId };
    default:
      return null;
  }
}
