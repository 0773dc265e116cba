import { addDays, type CalendarDate, daysBetween, lastOfMonth, monthOf, yearOf } from './calendar-date.js';
import { mondayOf } from './iso-week.js';

/** planned → in work → ready → done, or scrapped (rule 8: planned is not done). */
export const STATUSES = ['planned', 'in_work', 'ready', 'done', 'scrapped'] as const;
export type Status = (typeof STATUSES)[number];

/** How exactly the window is meant: on a day, somewhere in a week, somewhere in a month. */
export const PRECISIONS = ['day', 'week', 'month'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Where an activity came from: planned by ourselves, asked for, or brought in by an import. */
export const ORIGINS = ['planned', 'request', 'import'] as const;
export type Origin = (typeof ORIGINS)[number];

/** First and last day of an activity, both included; it is due on the last. */
export interface Window {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** The longest window there is, in days from the first to the last. */
export const LONGEST_WINDOW = 366;

/** Open work: it has an active owner, and can be late. */
export function isOpen(status: Status): boolean {
  return status !== 'done' && status !== 'scrapped';
}

/** Open and past its last day. */
export function isOverdue(activity: { status: Status; endsOn: CalendarDate }, today: CalendarDate): boolean {
  return isOpen(activity.status) && activity.endsOn < today;
}

/** The window of a precision around a day: the day, its ISO week, its month. A week stays inside the day's year. */
export function windowAround(date: CalendarDate, precision: Precision): Window {
  if (precision === 'day') return { startsOn: date, endsOn: date };
  if (precision === 'month')
    return { startsOn: `${date.slice(0, 8)}01`, endsOn: lastOfMonth(yearOf(date), monthOf(date)) };
  const monday = mondayOf(date);
  const newYear = `${yearOf(date)}-01-01`;
  return { startsOn: monday < newYear ? newYear : monday, endsOn: addDays(monday, 6) };
}

/** The window shifted so that it starts on `startsOn`, equally long; a month stays a whole month. */
export function windowStartingOn(window: Window, precision: Precision, startsOn: CalendarDate): Window {
  if (precision === 'month') return windowAround(startsOn, 'month');
  return { startsOn, endsOn: addDays(startsOn, daysBetween(window.startsOn, window.endsOn)) };
}
