import { isSameIsoWeek } from '@cadans/domain/iso-week';
import type { PlannedActivity } from '../../../api/year-plan';
import type { Step } from './batch';

/**
 * The steps that take steps back, in the order that works: the last first, so that a move, which stands last, is retracted
 * before anything else happens to the activity. `before` is the activity as it was.
 * A move that left no record (inside its week, or `freely` on the day it was made) is taken back by moving as freely.
 */
export function takingBack(
  steps: readonly Step[],
  before: PlannedActivity,
  { slides, freely }: { slides: number; freely: boolean },
): Step[] {
  return steps.toReversed().flatMap((step) => stepBack(step, before, slides > before.slides, freely));
}

function stepBack(step: Step, before: PlannedActivity, slid: boolean, freely: boolean): Step[] {
  switch (step.is) {
    case 'create':
      return [{ is: 'delete' }];
    case 'delete':
      return [{ is: 'restore' }];
    case 'change':
      return [{ is: 'change', changes: oldOf(step.changes, before) }];
    case 'reassign':
      return [{ is: 'reassign', ownerId: before.ownerId }];
    case 'move': {
      const recorded = slid || !(freely || isSameIsoWeek(before.endsOn, step.endsOn));
      if (recorded) return [{ is: 'retract' }];
      const { startsOn, endsOn, precision } = before;
      return [{ is: 'move', startsOn, endsOn, precision }];
    }
    case 'complete':
      return [{ is: 'reopen' }, ...statusBack(before, 'ready')];
    case 'reopen':
      return before.doneOn ? [{ is: 'complete', doneOn: before.doneOn }] : [];
    case 'scrap':
      return [{ is: 'restore' }, ...statusBack(before, 'planned')];
    // These are steps back themselves: doing them again is their way back, see batchOf.
    case 'retract':
    case 'restore':
      return [];
  }
}

type Changes = Extract<Step, { is: 'change' }>['changes'];

/** The same fields as they were. Fields that a row does not know are not changed in batches. */
function oldOf(changes: Changes, before: PlannedActivity): Changes {
  const { title, themeId, channelId, campaignId, effortHours } = before;
  return {
    ...(changes.title !== undefined && { title }),
    ...(changes.themeId !== undefined && { themeId }),
    ...(changes.channelId !== undefined && { channelId }),
    ...(changes.campaignId !== undefined && { campaignId }),
    ...(changes.effortHours !== undefined && { effortHours }),
    ...(changes.status !== undefined && openStatus(before)),
  };
}

const openStatus = ({ status }: PlannedActivity) =>
  status === 'planned' || status === 'in_work' || status === 'ready' ? { status } : {};

// What ends comes back in a status of its own; the one it had is put back.
function statusBack(before: PlannedActivity, cameBack: 'ready' | 'planned'): Step[] {
  const { status } = openStatus(before);
  return status && status !== cameBack ? [{ is: 'change', changes: { status } }] : [];
}
