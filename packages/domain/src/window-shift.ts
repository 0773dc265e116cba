import { type Precision, type Window, windowAround } from './activity.js';
import {
  addDays,
  type CalendarDate,
  dayNumber,
  daysBetween,
  fromDayNumber,
  monthOf,
  yearOf,
} from './calendar-date.js';
import { isSameIsoWeek } from './iso-week.js';

const WEEK = 7;

/**
 * The window so many weeks later (negative: earlier), as dragging does: a day keeps its weekday, one week becomes that
 * whole week, a month becomes the month that most of the shifted window lies in.
 */
export function shiftWeeks(window: Window, precision: Precision, weeks: number): Window {
  if (weeks === 0) return window;
  const startsOn = addDays(window.startsOn, weeks * WEEK);
  const endsOn = addDays(window.endsOn, weeks * WEEK);
  if (precision === 'month') return windowAround(middleOf(startsOn, endsOn), 'month');
  if (precision === 'week' && isSameIsoWeek(window.startsOn, window.endsOn)) {
    // The week of New Year lies in two years: the activity stays in its own, if need be with a part of the week.
    return windowAround(yearOf(startsOn) === yearOf(window.startsOn) ? startsOn : endsOn, 'week');
  }
  return { startsOn, endsOn };
}

function middleOf(startsOn: CalendarDate, endsOn: CalendarDate): CalendarDate {
  return fromDayNumber(Math.floor((dayNumber(startsOn) + dayNumber(endsOn)) / 2));
}

/** Whether a month window is exactly one calendar month, so that it can be named by it. */
export function isWholeMonth({ startsOn, endsOn }: Window): boolean {
  const month = windowAround(startsOn, 'month');
  return (
    month.startsOn === startsOn &&
    month.endsOn === endsOn &&
    monthOf(startsOn) === monthOf(endsOn) &&
    yearOf(startsOn) === yearOf(endsOn) &&
    daysBetween(startsOn, endsOn) > WEEK
  );
}
