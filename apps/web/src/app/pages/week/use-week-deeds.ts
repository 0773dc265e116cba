import type { PlannedActivity } from '../../../api/year-plan';
import { completing, reopening } from '../../../features/activities/deeds/ending-acts';
import { changing } from '../../../features/activities/deeds/saying-acts';
import { usePerform } from '../../../features/activities/deeds/use-perform';
import { usePlace } from '../../../features/activities/plan/use-place';

/** What a row of the week does by itself, without a dialog. */
export interface WeekDeeds {
  readonly finish: (activity: PlannedActivity) => void;
  readonly reopen: (activity: PlannedActivity) => void;
  /** Gives it to another member. */
  readonly handOver: (activity: PlannedActivity, ownerId: string) => void;
}

/** The deeds of all rows of a week; one set for all of them, as each set listens to the cache and the words. */
export function useWeekDeeds(organisationId: string, today: string): WeekDeeds {
  const place = usePlace(organisationId);
  const perform = usePerform(organisationId);
  return {
    finish: (activity) => perform(completing(place, activity, { doneOn: today })),
    reopen: (activity) => perform(reopening(place, activity)),
    handOver: (activity, ownerId) => {
      const back = { changes: {}, ownerId: activity.ownerId };
      perform(changing(place, activity, { changes: {}, ownerId }, back));
    },
  };
}
