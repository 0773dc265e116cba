import { type CalendarDate, dayNumber, fromDayNumber } from './calendar-date.js';
import { weekdayOf } from './iso-week.js';

/** Whether a day is a public holiday where the organisation is. */
export type IsHoliday = (date: CalendarDate) => boolean;

/** A day people work on: no Saturday, Sunday or public holiday. */
export function isWorkingDay(date: CalendarDate, isHoliday: IsHoliday): boolean {
  return weekdayOf(date) <= 5 && !isHoliday(date);
}

/** The day that many working days before a day. 0 is the day itself, also when nobody works on it. */
export function workingDaysBefore(date: CalendarDate, days: number, isHoliday: IsHoliday): CalendarDate {
  return walk(date, days, -1, isHoliday);
}

/** The day that many working days after a day. 0 is the day itself, also when nobody works on it. */
export function workingDaysAfter(date: CalendarDate, days: number, isHoliday: IsHoliday): CalendarDate {
  return walk(date, days, 1, isHoliday);
}

// Day by day, but only a weekday is looked up: somebody's own work asks this for hundreds of steps.
function walk(from: CalendarDate, days: number, direction: 1 | -1, isHoliday: IsHoliday): CalendarDate {
  let number = dayNumber(from);
  let weekday = weekdayOf(from);
  for (let left = days; left > 0; ) {
    number += direction;
    weekday = ((weekday + direction + 6) % 7) + 1;
    if (weekday <= 5 && !isHoliday(fromDayNumber(number))) left -= 1;
  }
  return fromDayNumber(number);
}
