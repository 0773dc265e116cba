import { yearOf } from '@cadans/domain/calendar-date';
import { shiftWeeks } from '@cadans/domain/window-shift';
import type { PlannedActivity } from '../../../api/year-plan';
import type { Part } from './batch';

/**
 * A copy a week later: the same title, theme, owner, channel and effort, planned afresh. At the end of the year it stands
 * in the same week, because another year has themes of its own.
 */
export function copyOf(activity: PlannedActivity): PlannedActivity {
  const later = shiftWeeks(activity, activity.precision, activity.precision === 'month' ? 4 : 1);
  const window = yearOf(later.startsOn) === yearOf(activity.startsOn) ? later : activity;
  const { startsOn, endsOn } = window;
  return {
    ...activity,
    id: crypto.randomUUID(),
    startsOn,
    endsOn,
    status: 'planned',
    slides: 0,
    version: 0,
    doneOn: null,
  };
}

/** What is asked of the server for a copy: what the row says, without what it came to have. */
export function newOf({ id, status, slides, version, doneOn, ...said }: PlannedActivity) {
  return said;
}

/** A copy of each as the parts of one batch. */
export function duplicating(activities: readonly PlannedActivity[]): Part[] {
  return activities.map((activity) => {
    const copy = copyOf(activity);
    return {
      before: null,
      after: copy,
      on: null,
      steps: [{ is: 'create', activity: newOf(copy) }],
      back: () => [{ is: 'delete' }],
    };
  });
}
