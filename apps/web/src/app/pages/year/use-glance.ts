import type { CalendarDate } from '@cadans/domain/calendar-date';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { activityQuery } from '../../../features/activities/activity.queries';

/** What somebody looks at on the sheet: one activity or a pile of them, and the mark it hangs on. */
export interface Glance {
  readonly activities: readonly PlannedActivity[];
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** Keeps what is looked at in step with the plan, and tells where a single activity slid from. */
export function useGlance(plan: YearPlan, organisationId: string) {
  const [chosen, setChosen] = useState<{ ids: readonly string[]; anchor: HTMLElement } | null>(null);
  const activities = useMemo(
    () => (chosen ? plan.activities.filter(({ id }) => chosen.ids.includes(id)) : []),
    [chosen, plan.activities],
  );
  const [first, second] = activities;
  const one = second ? undefined : first;
  const { data: story } = useQuery({
    ...activityQuery(organisationId, one?.id ?? ''),
    enabled: one !== undefined,
  });
  const slid: { id: string; from: CalendarDate } | undefined =
    one && story?.id === one.id && one.slides > 0
      ? { id: one.id, from: story.firstCommittedEndsOn }
      : undefined;
  const glance: Glance | null =
    chosen && first ? { activities, anchor: chosen.anchor, onClose: () => setChosen(null) } : null;

  /** Looks at what stands in a place; what is still being made cannot be looked at. */
  const look = (found: readonly PlannedActivity[], anchor: HTMLElement) =>
    setChosen({ ids: found.filter(({ version }) => version > 0).map(({ id }) => id), anchor });
  return { glance, slid, look };
}
