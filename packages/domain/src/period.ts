import {
  addDays,
  type CalendarDate,
  dayNumber,
  fromDayNumber,
  lastOfMonth,
  monthOf,
} from './calendar-date.js';
import { mondayOf } from './iso-week.js';
import type { Noun } from './sentence.js';

/** The periods a promise is made per. */
export const PERIOD_KINDS = ['week', 'fortnight', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** One period, first and last day both included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** How periods of a kind are counted in a sentence. */
export const PERIOD_NOUNS: Record<PeriodKind, Noun> = {
  week: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  fortnight: { nl: ['periode van twee weken', 'perioden van twee weken'], en: ['fortnight', 'fortnights'] },
  month: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  quarter: { nl: ['kwartaal', 'kwartalen'], en: ['quarter', 'quarters'] },
  year: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
};

/** Monday 1 January 2024: fortnights are counted from here, both ways, and run on over the year's edge. */
const FIRST_FORTNIGHT = dayNumber('2024-01-01');

/** The period of a kind that the day lies in: ISO week, fortnight, calendar month, quarter or year (product rule "Periods"). */
export function periodOf(kind: PeriodKind, day: CalendarDate): Period {
  const year = Number(day.slice(0, 4));
  if (kind === 'year') return { kind, start: `${year}-01-01`, end: `${year}-12-31` };
  if (kind === 'month') return { kind, start: `${day.slice(0, 8)}01`, end: lastOfMonth(year, monthOf(day)) };
  if (kind === 'quarter') {
    const last = Math.ceil(monthOf(day) / 3) * 3;
    return { kind, start: `${year}-${String(last - 2).padStart(2, '0')}-01`, end: lastOfMonth(year, last) };
  }
  if (kind === 'week') {
    const start = mondayOf(day);
    return { kind, start, end: addDays(start, 6) };
  }
  const start = FIRST_FORTNIGHT + Math.floor((dayNumber(day) - FIRST_FORTNIGHT) / 14) * 14;
  return { kind, start: fromDayNumber(start), end: fromDayNumber(start + 13) };
}

/** The period that begins the day after this one ends. */
export function nextPeriod({ kind, end }: Period): Period {
  return periodOf(kind, addDays(end, 1));
}

/** The period that ends the day before this one begins. */
export function previousPeriod({ kind, start }: Period): Period {
  return periodOf(kind, addDays(start, -1));
}

/** All periods of a kind that touch the days from..until, oldest first; none when `until` comes before `from`. */
export function periodsBetween(kind: PeriodKind, from: CalendarDate, until: CalendarDate): Period[] {
  const periods: Period[] = [];
  if (until < from) return periods;
  for (let period = periodOf(kind, from); period.start <= until; period = nextPeriod(period)) {
    periods.push(period);
  }
  return periods;
}

/** Whether the whole period lies before today: only then is it judged. */
export function isClosed(period: Period, today: CalendarDate): boolean {
  return period.end < today;
}

/** The last `howMany` periods that are over, oldest first. */
export function closedPeriods(kind: PeriodKind, howMany: number, today: CalendarDate): Period[] {
  const periods: Period[] = [];
  let period = periodOf(kind, today);
  while (periods.length < howMany) {
    period = previousPeriod(period);
    periods.push(period);
  }
  return periods.reverse();
}

/** How many days the period has. */
export function daysOf({ start, end }: Period): number {
  return dayNumber(end) - dayNumber(start) + 1;
}
