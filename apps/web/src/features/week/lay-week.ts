import { isOpen } from '@cadans/domain/activity';
import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { workSpan } from '@cadans/domain/own-work';
import type { DueStep, OwnWork } from '../../api/own-work';
import type { PlannedActivity } from '../../api/year-plan';

/** A day of this week and what is due on it; the day is null for what is due somewhere in the week. */
export interface WeekDay {
  readonly day: CalendarDate | null;
  readonly activities: readonly PlannedActivity[];
}

/** One's own work, sorted into when it asks for attention. */
export interface OwnWeek {
  readonly late: readonly PlannedActivity[];
  /** Today always stands among them, also when nothing is due on it. */
  readonly days: readonly WeekDay[];
  readonly nextWeek: readonly PlannedActivity[];
  readonly weekAfter: readonly PlannedActivity[];
  readonly helping: readonly PlannedActivity[];
  /** Due of who is away, and the member stands in. */
  readonly standingIn: readonly PlannedActivity[];
  readonly steps: readonly DueStep[];
  readonly finished: readonly PlannedActivity[];
}

/** Sorts the work of a member. By status, owner and due day and not by the list it came in: an act changes those at once. */
export function layWeek(work: OwnWork, memberId: string): OwnWeek {
  const { today } = work;
  const monday = mondayOf(today);
  const { finishedSince } = workSpan(today);
  const all = [...work.owned, ...work.finished, ...work.helping];
  const standsInFor = new Set(work.standingIn.map(({ id }) => id));
  const open = all.filter(({ status }) => isOpen(status)).toSorted(byDueDay);
  const own = open.filter(({ ownerId }) => ownerId === memberId);
  const helps = new Set(work.helping.map(({ id }) => id));
  const from = (first: CalendarDate, days: number) => {
    const last = addDays(first, days - 1);
    return own.filter(({ endsOn }) => endsOn >= first && endsOn <= last);
  };
  const thisWeek = from(monday, 7).filter(({ endsOn }) => endsOn >= today);
  return {
    late: own.filter(({ endsOn }) => endsOn < today),
    days: daysOf(thisWeek, today),
    nextWeek: from(addDays(monday, 7), 7),
    weekAfter: from(addDays(monday, 14), 7),
    helping: open.filter(({ id, ownerId }) => helps.has(id) && !standsInFor.has(id) && ownerId !== memberId),
    standingIn: work.standingIn
      .filter(({ status, ownerId }) => isOpen(status) && ownerId !== memberId)
      .toSorted(byDueDay),
    steps: work.steps.filter(({ doneOn, activity }) => doneOn === null && isOpen(activity.status)),
    finished: all
      .filter(
        ({ status, doneOn, ownerId }) =>
          status === 'done' && ownerId === memberId && doneOn !== null && doneOn >= finishedSince,
      )
      .toSorted((one, other) => ((one.doneOn ?? '') < (other.doneOn ?? '') ? 1 : -1)),
  };
}

/** How many are due in what is left of this week. */
export const countOf = (days: readonly WeekDay[]): number =>
  days.reduce((sum, { activities }) => sum + activities.length, 0);

function daysOf(activities: readonly PlannedActivity[], today: CalendarDate): WeekDay[] {
  const onDays = new Map<CalendarDate | null, PlannedActivity[]>([[today, []]]);
  for (const activity of activities) {
    const day = activity.precision === 'day' ? activity.endsOn : null;
    onDays.set(day, [...(onDays.get(day) ?? []), activity]);
  }
  return [...onDays]
    .map(([day, due]) => ({ day, activities: due }))
    .toSorted((one, other) => ((one.day ?? LAST) < (other.day ?? LAST) ? -1 : 1));
}

// What may be done on any day stands below the days.
const LAST = '9999';

function byDueDay(one: PlannedActivity, other: PlannedActivity): number {
  if (one.endsOn !== other.endsOn) return one.endsOn < other.endsOn ? -1 : 1;
  return one.title < other.title ? -1 : 1;
}
