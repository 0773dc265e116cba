import { addDays, type CalendarDate, dayInZone } from '@cadans/domain/calendar-date';

/** What was told on one day. */
export interface DayOf<One> {
  readonly day: CalendarDate;
  readonly told: readonly One[];
}

/** Puts what was told, newest first, under the days it was told on, as clocks in the time zone showed them. */
export function byDay<One extends { readonly createdAt: string }>(
  told: readonly One[],
  timeZone: string,
): DayOf<One>[] {
  const days = Map.groupBy(told, ({ createdAt }) => dayInZone(new Date(createdAt), timeZone));
  return [...days].map(([day, ofDay]) => ({ day, told: ofDay }));
}

/** Which of the days that have a name of their own a day is; null for any other. */
export function namedDay(day: CalendarDate, today: CalendarDate): 'today' | 'yesterday' | null {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : null;
}
