import { LONGEST_WINDOW, type Precision, type Window, windowAround } from './activity.js';
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

/**
 * The first window later that postponing can mean: as few whole weeks as bring its last day past what it was and past
 * today.
 */
export function laterWindow(window: Window, precision: Precision, today: CalendarDate): Window {
  const past = latest(window.endsOn, today);
  for (let weeks = Math.max(1, Math.floor(daysBetween(window.endsOn, past) / WEEK)); ; weeks++) {
    const later = shiftWeeks(window, precision, weeks);
    if (later.endsOn > past) return later;
  }
}

/** Which end of a window is pulled. */
export type WindowEnd = 'start' | 'end';

/**
 * The window with one end so many whole weeks later (negative: earlier). The ends do not pass each other, the first day
 * stays in its year, and the window no longer than a year. What is no whole month any more is meant by the week.
 */
export function resizeWeeks(
  window: Window,
  precision: Precision,
  end: WindowEnd,
  weeks: number,
): Window & { precision: Precision } {
  const { startsOn, endsOn } = window;
  const year = yearOf(startsOn);
  const pulled =
    end === 'end'
      ? {
          startsOn,
          endsOn: between(startsOn, addDays(endsOn, weeks * WEEK), addDays(startsOn, LONGEST_WINDOW)),
        }
      : {
          startsOn: between(
            latest(`${year}-01-01`, addDays(endsOn, -LONGEST_WINDOW)),
            addDays(startsOn, weeks * WEEK),
            earliest(endsOn, `${year}-12-31`),
          ),
          endsOn,
        };
  return { ...pulled, precision: precision === 'month' && !isWholeMonth(pulled) ? 'week' : precision };
}

const earliest = (one: CalendarDate, other: CalendarDate) => (one < other ? one : other);
const latest = (one: CalendarDate, other: CalendarDate) => (one > other ? one : other);
const between = (least: CalendarDate, day: CalendarDate, most: CalendarDate) =>
  earliest(latest(least, day), most);

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
