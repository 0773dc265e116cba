import { may } from '@cadans/domain/ability';
import { isOpen, type Precision, type Window } from '@cadans/domain/activity';
import { yearOf } from '@cadans/domain/calendar-date';
import { useQueryClient } from '@tanstack/react-query';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { activityQuery } from '../activity.queries';
import type { Acting } from '../deeds/acting';
import { moving, pullingIn } from '../deeds/moving-acts';
import { usePerform } from '../deeds/use-perform';
import { usePlace } from '../plan/use-place';
import type { Task } from '../task';
import { judgeMove } from './move-verdict';

/**
 * Puts an activity in another place, as after a drag: at once when that needs nothing more, else by asking what it needs.
 * `prepare` fetches beforehand what decides it, so that the drop does not wait.
 */
export function useShift(acting: Acting, onTask: (task: Task) => void) {
  const queries = useQueryClient();
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const { organisationId } = acting;

  const prepare = (activity: PlannedActivity) => {
    if (isOpen(activity.status)) void queries.prefetchQuery(activityQuery(organisationId, activity.id));
  };

  const shift = async (
    plan: YearPlan,
    activity: PlannedActivity,
    window: Window & { precision?: Precision },
  ) => {
    const to = { precision: activity.precision, ...window };
    const query = activityQuery(organisationId, activity.id);
    const story = await queries.ensureQueryData(query).catch(() => null);
    const known = { ...activity, createdOn: story?.createdOn ?? '2000-01-01' };
    const verdict = judgeMove(known, to, plan.today, may(acting, 'steer'));
    const destination = { ...to, themeId: activity.themeId };
    const sameYear = yearOf(to.startsOn) === yearOf(activity.startsOn);
    if (sameYear && verdict.is === 'free') perform(moving(place, activity, destination));
    else if (sameYear && verdict.is === 'earlier') perform(pullingIn(place, activity, destination));
    else if (verdict.is !== 'unchanged') onTask({ is: 'move', activity, to });
  };
  return { prepare, shift };
}
