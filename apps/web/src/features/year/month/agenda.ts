import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { PlannedActivity } from '../../../api/year-plan';
import type { MonthDay, MonthModel } from './month-model';

/** A part of the agenda: what is meant somewhere in the month, somewhere in a week, or from a day on. */
export type AgendaPart = { readonly activities: readonly PlannedActivity[]; readonly isToday: boolean } & (
  | { readonly is: 'month' }
  | { readonly is: 'week'; readonly week: number }
  | { readonly is: 'day'; readonly day: CalendarDate; readonly holiday: MonthDay['holiday'] }
);

/**
 * The month as a list in which everything stands once: days of several days at their first one that shows. Days that
 * hold nothing are left out, but for today, holidays, and days on which something is promised.
 */
export function agendaOf(
  { weeks, somewhere }: MonthModel,
  today: CalendarDate,
  promised: ReadonlyMap<CalendarDate, unknown> = new Map(),
): AgendaPart[] {
  const parts: AgendaPart[] =
    somewhere.length > 0 ? [{ is: 'month', activities: somewhere, isToday: false }] : [];
  const told = new Set<string>();
  const untold = (activities: readonly PlannedActivity[]) => {
    const found = activities.filter(({ id }) => !told.has(id));
    for (const { id } of found) told.add(id);
    return found;
  };
  for (const { week, days } of weeks) {
    const inMonth = days.filter((day) => day.inMonth);
    const vague = untold(
      inMonth
        .flatMap(({ activities }) => activities.filter(({ precision }) => precision === 'week'))
        .filter(once),
    );
    if (vague.length > 0) parts.push({ is: 'week', week, activities: vague, isToday: false });
    for (const { day, holiday, activities } of inMonth) {
      const exact = untold(activities);
      if (exact.length > 0 || holiday || day === today || promised.has(day))
        parts.push({ is: 'day', day, holiday, activities: exact, isToday: day === today });
    }
  }
  return parts;
}

const once = ({ id }: PlannedActivity, index: number, all: readonly PlannedActivity[]): boolean =>
  all.findIndex((other) => other.id === id) === index;
