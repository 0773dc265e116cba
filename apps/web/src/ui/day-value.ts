import { CalendarDate, parseDate } from '@internationalized/date';

/** The outer days the product accepts. */
export const FIRST_DAY = new CalendarDate(2000, 1, 1);
export const LAST_DAY = new CalendarDate(2100, 12, 31);

/** 'YYYY-MM-DD' as the calendar parts of React Aria want it; what is no day becomes an empty field. */
export function toCalendarDate(day: string | null | undefined): CalendarDate | null {
  if (!day) return null;
  try {
    return parseDate(day);
  } catch {
    return null;
  }
}
