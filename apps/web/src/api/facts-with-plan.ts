import { yearOf } from '@cadans/domain/calendar-date';
import type { FactRow, Facts } from '@cadans/domain/facts';
import type { PlannedActivity } from './year-plan';

/**
 * The facts with a year as it stands on the screen: what was done there a moment ago counts at once, before the facts are
 * read again. Activities of other years stay as they were read; what only exists on the screen was planned today.
 */
export function factsWithPlan(
  facts: Facts,
  plan: { readonly year: number; readonly activities: readonly PlannedActivity[] },
): Facts {
  const known = new Map(facts.activities.map((row) => [row.id, row]));
  const shown = new Set(plan.activities.map(({ id }) => id));
  const elsewhere = facts.activities.filter(
    ({ id, startsOn }) => yearOf(startsOn) !== plan.year && !shown.has(id),
  );
  const here = plan.activities.map((activity) => factOf(activity, known.get(activity.id), facts.today));
  return { ...facts, activities: [...elsewhere, ...here] };
}

/** What the dials know of an activity as it is on the screen; `known` is what was read of it. */
export function factOf(activity: PlannedActivity, known: FactRow | undefined, today: string): FactRow {
  const { id, title, themeId, channelId, ownerId, status, startsOn, endsOn, doneOn, effortHours, slides } =
    activity;
  const row = { id, title, themeId, channelId, ownerId, status, startsOn, endsOn, doneOn, effortHours };
  return {
    origin: 'planned',
    firstCommittedEndsOn: endsOn,
    createdOn: today,
    lastPostponedOn: null,
    lastDecidedOn: null,
    lastActedOn: null,
    ...known,
    ...row,
    slides,
  };
}
