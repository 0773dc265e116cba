import { addDays, type CalendarDate } from './calendar-date.js';
import { mondayOf } from './iso-week.js';

/** Days from..until, both included. */
export interface DateSpan {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** How far the dials look back and ahead, in weeks. */
export const DIAL_WEEKS = 13;

/** Whether a day lies in the span. */
export function isWithin(day: CalendarDate, { from, until }: DateSpan): boolean {
  return from <= day && day <= until;
}

/** The last so many ISO weeks that are over: only closed periods count (product rule "The three dials"). */
export function closedWeeks(weeks: number, today: CalendarDate): DateSpan {
  const monday = mondayOf(today);
  return { from: addDays(monday, -7 * weeks), until: addDays(monday, -1) };
}

/** The coming so many weeks, today included: as coverage counts them. */
export function comingWeeks(weeks: number, today: CalendarDate): DateSpan {
  return { from: today, until: addDays(today, 7 * weeks - 1) };
}
