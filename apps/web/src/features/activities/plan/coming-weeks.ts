import { addDays, type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { YearPlan } from '../../../api/year-plan';

const WEEKS = 8;

/** A day in each of the coming weeks of the year, today first; of another year its first weeks. */
export function comingWeeks({ today, year }: Pick<YearPlan, 'today' | 'year'>): CalendarDate[] {
  const start = yearOf(today) === year ? today : `${year}-01-01`;
  return Array.from({ length: WEEKS }, (_, index) => addDays(start, index * 7)).filter(
    (day) => yearOf(day) === year,
  );
}
