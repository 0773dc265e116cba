import { MOST_ACTS } from '@cadans/contracts/batch-size';
import { daysBetween } from '@cadans/domain/calendar-date';
import { useQueryClient } from '@tanstack/react-query';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { showToast } from '../../../ui/toast-queue';
import { activityQuery } from '../activity.queries';
import { type Batch, batchOf } from '../deeds/batch';
import { type Bulk, batchOfBulk } from '../deeds/bulk';
import { madeNear } from '../deeds/made-near';
import type { Known } from '../deeds/rearranging';
import { useDeeds } from '../deeds/use-deeds';
import { usePlace } from '../plan/use-place';
import type { Task } from '../task';

/**
 * Does one act to several activities: at once when nothing has to be asked or said first, else by a dialog. `know` finds
 * out which of them were made today: those move freely.
 */
export function useBulk(plan: YearPlan, organisationId: string, onTask: (task: Task) => void) {
  const queries = useQueryClient();
  const place = usePlace(organisationId);
  const { perform } = useDeeds(organisationId);

  const performBatch = (batch: Batch) => {
    const acts = batch.parts.reduce((sum, { steps }) => sum + steps.length, 0);
    if (acts > MOST_ACTS) showToast({ tone: 'danger', text: place.t('tooManyActs', { count: MOST_ACTS }) });
    else if (acts > 0) perform(batchOf(place, batch));
  };

  const start = (bulk: Bulk) => {
    if (bulk.left.length > 0 || bulk.asks) onTask({ is: 'bulk', bulk });
    else performBatch(batchOfBulk(bulk, null));
  };

  const know = async (activities: readonly PlannedActivity[]): Promise<Known> => {
    const maybe = activities.filter(({ id }) => madeNear(id, plan.today)).slice(0, MOST_ASKED);
    const stories = await Promise.all(
      maybe.map(({ id }) => queries.ensureQueryData(activityQuery(organisationId, id)).catch(() => null)),
    );
    const made = stories.filter((story) => story && daysBetween(story.createdOn, plan.today) === 0);
    return { today: plan.today, madeToday: new Set(made.flatMap((story) => (story ? [story.id] : []))) };
  };
  return { start, know, performBatch };
}

// Of more than these nobody waits to hear when they were made: they move by the stricter rule.
const MOST_ASKED = 30;
