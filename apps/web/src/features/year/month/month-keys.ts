import { addDays, type CalendarDate, lastOfMonth, monthOf, yearOf } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** How many days an arrow goes; undefined for other keys. */
export const daysOfArrow = (key: string): number | undefined => STEPS[key];

/** Where a key leads in the calendar: arrows to other days, Home and End to those of the week, Page keys a month. */
export function dayAfterKey(day: CalendarDate, key: string): CalendarDate | null {
  const days = daysOfArrow(key);
  if (days !== undefined) return addDays(day, days);
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return addDays(mondayOf(day), 6);
  if (key === 'PageUp') return inOtherMonth(day, -1);
  if (key === 'PageDown') return inOtherMonth(day, 1);
  return null;
}

/** The same day so many months later, or the last of that month when it is shorter. */
export function inOtherMonth(day: CalendarDate, months: number): CalendarDate {
  const { year, month } = monthAfter({ year: yearOf(day), month: monthOf(day) }, months);
  const last = lastOfMonth(year, month);
  return `${last.slice(0, 8)}${day.slice(8) > last.slice(8) ? last.slice(8) : day.slice(8)}`;
}

/** A month of a year, 1 to 12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** The month so many months later, across the year's edge. */
export function monthAfter({ year, month }: YearMonth, months: number): YearMonth {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
