import type { Precision, Window } from './activity.js';
import { addDays, type CalendarDate, daysBetween } from './calendar-date.js';
import { mondayOf } from './iso-week.js';
import { shiftWeeks } from './window-shift.js';

/**
 * The window after it was picked up at the day `from` and let go on the day `to`: days move by days, what is meant
 * somewhere in a week or month moves by the weeks between the two.
 */
export function dropOnDay(
  window: Window,
  precision: Precision,
  from: CalendarDate,
  to: CalendarDate,
): Window {
  if (precision !== 'day')
    return shiftWeeks(window, precision, daysBetween(mondayOf(from), mondayOf(to)) / 7);
  const days = daysBetween(from, to);
  return { startsOn: addDays(window.startsOn, days), endsOn: addDays(window.endsOn, days) };
}

/** The window that is due on `endsOn`: as long as it was, or the whole week or month around that day. */
export function windowDueOn(window: Window, precision: Precision, endsOn: CalendarDate): Window {
  return dropOnDay(window, precision, window.endsOn, endsOn);
}
