import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { IsHoliday } from '@cadans/domain/working-day';
import { holidaysOf } from './holidays.js';

/** Tells of the days in all years from one day to another whether they are public holidays in a region. */
export async function isHolidayIn(region: string, from: CalendarDate, to: CalendarDate): Promise<IsHoliday> {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const holidays = await Promise.all(years.map((year) => holidaysOf(region, year)));
  const known = new Set(holidays.flat().map(({ on }) => on));
  return (date) => known.has(date);
}
