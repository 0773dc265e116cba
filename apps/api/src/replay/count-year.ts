import { type CalendarDate, quarterOf, yearOf } from '@cadans/domain/calendar-date';
import { isoWeekOf, weeksInIsoYear } from '@cadans/domain/iso-week';
import { type Gap, gapsBetween, longestFirst } from './gaps.js';
import { tally, weekName, weekOf, zeros } from './tally.js';

/** One calendar year of the days: its months and quarters also when nothing happened, and the weeks of the ISO year. */
export interface YearCounts {
  readonly count: number;
  readonly countInIsoYear: number;
  readonly perMonth: Readonly<Record<string, number>>;
  readonly perQuarter: Readonly<Record<string, number>>;
  readonly isoWeeksOfYear: number;
  readonly isoWeeksWithActivity: number;
  readonly emptyIsoWeeks: readonly string[];
  /** Between two activities of the calendar year. */
  readonly longestSilenceInside: Gap | null;
}

/** Counts the days of one year. */
export function countYear(days: readonly CalendarDate[], year: number): YearCounts {
  const own = days.filter((day) => yearOf(day) === year).toSorted();
  const inIsoYear = days.filter((day) => isoWeekOf(day).year === year);
  const weeks = Array.from({ length: weeksInIsoYear(year) }, (_, at) => weekName({ year, week: at + 1 }));
  const active = new Set(inIsoYear.map(weekOf));
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  return {
    count: own.length,
    countInIsoYear: inIsoYear.length,
    perMonth: { ...zeros(months), ...tally(own, (day) => day.slice(0, 7)) },
    perQuarter: { ...zeros([1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)), ...tally(own, quarterOf) },
    isoWeeksOfYear: weeks.length,
    isoWeeksWithActivity: active.size,
    emptyIsoWeeks: weeks.filter((week) => !active.has(week)),
    longestSilenceInside: longestFirst(gapsBetween([...new Set(own)]))[0] ?? null,
  };
}
