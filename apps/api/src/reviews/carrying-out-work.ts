import { needsDecision } from '@cadans/domain/postponement';
import { sendAll } from '../activities/acting.js';
import { lockActivities, lockAgain } from '../activities/activity-store.js';
import { reassigning, scrapping } from '../activities/ending.js';
import { moving } from '../activities/moving.js';
import type { Send } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CarriedOut, Carrying } from './carrying-out.js';

/** An activity is moved, scrapped or handed over; that one that kept sliding stays on its days is a decision as well. */
export async function carryOutOnWork(
  send: Send,
  { member, item, given, today }: Carrying,
): Promise<CarriedOut | null> {
  const activity = await lockAgain(send, member, there(item.ids[0]));
  const decides = needsDecision(activity);
  const { note } = given;
  switch (given.choice) {
    case 'move': {
      const { window, reason } = given;
      if (!window)
        throw new Refusal('invalid', { fields: [{ pointer: '/body/decision/window', code: 'required' }] });
      const acting = moving(member, { ...window, reason, note, decides }, today);
      await sendAll(send, await acting(send, activity));
      return { is: 'moved' };
    }
    case 'scrap':
      await sendAll(send, await scrapping(member, { reason: given.reason, note })(send, activity));
      return { is: 'scrapped' };
    case 'reassign':
      await sendAll(send, await reassigning(member, given.ownerId)(send, activity));
      return { is: 'handed_over', wasOwnerId: activity.ownerId };
    default: {
      // What is late and stays as it is, its owner still has to finish.
      if (item.kind !== 'third_postponement') return null;
      const { startsOn, endsOn } = activity;
      const acting = moving(member, { startsOn, endsOn, note, decides: true }, today);
      await sendAll(send, await acting(send, activity));
      return { is: 'confirmed' };
    }
  }
}

/** Somebody is away: the work that was named goes into the hands of another, as far as it is still open and theirs. */
export async function handWorkOver(send: Send, { member, item, given }: Carrying): Promise<CarriedOut> {
  const [awayId = '', ...activityIds] = item.ids;
  const locked = await lockActivities(send, member, activityIds);
  for (const activity of locked.filter(
    ({ ownerId, status, deleted }) =>
      ownerId === awayId && !deleted && status !== 'done' && status !== 'scrapped',
  )) {
    await sendAll(send, await reassigning(member, given.ownerId)(send, activity));
  }
  return { is: 'handed_over', wasOwnerId: awayId };
}
