import { fromDayNumber } from '@cadans/domain/calendar-date';
import type { DateSpan } from '@cadans/domain/date-span';
import { weekColumnsOf } from '@cadans/domain/year-layout';

/** The days of a year's sheet: of every week that touches the year. */
export function daysOfSheet(year: number): DateSpan {
  const { firstMonday, count } = weekColumnsOf(year);
  return { from: fromDayNumber(firstMonday), until: fromDayNumber(firstMonday + 7 * count - 1) };
}
