import { addDays, type CalendarDate, dayNumber, fromDayNumber, yearOf } from './calendar-date.js';

/** An ISO-8601 week: Monday first, and the year it is counted in (1 January may fall in the last week of the year before). */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week the day lies in. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The ISO week the day lies in. */
export function isoWeekOf(date: CalendarDate): IsoWeek {
  const thursday = addDays(mondayOf(date), 3);
  const year = yearOf(thursday);
  return { year, week: Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1 };
}

/** Whether two days lie in the same ISO week. */
export function isSameIsoWeek(one: CalendarDate, other: CalendarDate): boolean {
  return mondayOf(one) === mondayOf(other);
}

/** The Monday of an ISO week. */
export function mondayOfWeek({ year, week }: IsoWeek): CalendarDate {
  return addDays(mondayOf(`${year}-01-04`), (week - 1) * 7);
}

/** How many ISO weeks the ISO year has: 52 or 53 (2026 has 53). */
export function weeksInIsoYear(year: number): number {
  return isoWeekOf(`${year}-12-28`).week;
}

/**
 * The Mondays of all weeks that touch a calendar year, first to last: the columns of the year screen. 53 or 54, because
 * the days around New Year belong to a plan of one year and to an ISO week of the other; none of them may fall off the sheet.
 */
export function mondaysTouching(year: number): CalendarDate[] {
  const first = dayNumber(mondayOf(`${year}-01-01`));
  const last = dayNumber(mondayOf(`${year}-12-31`));
  return Array.from({ length: (last - first) / 7 + 1 }, (_, index) => fromDayNumber(first + index * 7));
}
