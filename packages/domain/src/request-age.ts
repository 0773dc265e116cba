import { addDays, type CalendarDate } from './calendar-date.js';
import { REQUEST_DAYS } from './decisions-about-choices.js';
import { type IsHoliday, isWorkingDay, workingDaysAfter } from './working-day.js';

/** How long a request waits. */
export interface RequestAge {
  /** Working days after the one on which it came in. */
  readonly days: number;
  /** Longer than a request may wait: the same moment from which it asks for a decision. */
  readonly isLate: boolean;
}

/** The age of a request on a day, holidays skipped; 0 on the day it came in. */
export function ageOfRequest(
  receivedOn: CalendarDate,
  today: CalendarDate,
  isHoliday: IsHoliday,
): RequestAge {
  let days = 0;
  for (let day = addDays(receivedOn, 1); day <= today; day = addDays(day, 1)) {
    if (isWorkingDay(day, isHoliday)) days += 1;
  }
  return { days, isLate: today > workingDaysAfter(receivedOn, REQUEST_DAYS, isHoliday) };
}
