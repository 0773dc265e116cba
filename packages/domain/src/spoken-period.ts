import { type Precision, type Window, windowAround } from './activity.js';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from './calendar-date.js';
import { monthNamed } from './import-month-names.js';
import { isoWeekOf, mondayOf, mondayOfWeek, weeksInIsoYear } from './iso-week.js';
import { numberNamed, type SpokenUnit, turnNamed, unitNamed } from './spoken-words.js';

/** A date as it was said: its days, and how exactly it was meant. A quarter and a range are windows of days. */
export interface SpokenDate {
  readonly window: Window;
  readonly precision: Precision;
}

/** A week, month or quarter that was said. */
export interface SpokenPeriod extends SpokenDate {
  readonly unit: Exclude<SpokenUnit, 'day'>;
}

/** What was said longer ago than this is meant for next year. */
const HALF_A_YEAR = 183;

/**
 * The one that is meant when no year was said: this year's, unless it ended more than half a year ago or does not exist;
 * then next year's. So 'week 3' said in December lies in January, and 'week 50' said in January eleven months ahead.
 */
export function withoutYear<T extends Window>(
  today: CalendarDate,
  year: number,
  make: (year: number) => T | null,
): T | null {
  const here = make(year);
  if (here && daysBetween(here.endsOn, today) <= HALF_A_YEAR) return here;
  return make(year + 1) ?? here;
}

/** The ISO week of a year, or null when the year does not have it. It never reaches into the year before. */
export function weekWindow(year: number, week: number): Window | null {
  if (week < 1 || week > weeksInIsoYear(year)) return null;
  // The Thursday lies in the ISO year, so the window does too.
  return windowAround(addDays(mondayOfWeek({ year, week }), 3), 'week');
}

const monthWindow = (year: number, month: number): Window => windowAround(firstOfMonth(year, month), 'month');

const quarterWindow = (year: number, quarter: number): Window => ({
  startsOn: firstOfMonth(year, quarter * 3 - 2),
  endsOn: lastOfMonth(year, quarter * 3),
});

/** The week, month or quarter so many away from the one that today lies in. */
export function periodFromToday(today: CalendarDate, unit: SpokenPeriod['unit'], away: number): SpokenPeriod {
  if (unit === 'week') {
    const { year, week } = isoWeekOf(addDays(mondayOf(today), 7 * away));
    return { window: weekWindow(year, week) ?? windowAround(today, 'week'), precision: 'week', unit };
  }
  const length = unit === 'month' ? 1 : 3;
  const months = yearOf(today) * 12 + monthOf(today) - 1 + away * length;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  if (unit === 'month') return { window: monthWindow(year, month), precision: 'month', unit };
  return { window: quarterWindow(year, Math.ceil(month / 3)), precision: 'day', unit };
}

/**
 * The period that is said, in bare words: 'week 14', 'w14 2027', 'volgende maand', 'maart', 'q2', '1 kwartaal 2027'.
 * Undefined when it is no period at all; null when it is one that does not exist, as week 53 of most years.
 */
export function readPeriod(words: string, today: CalendarDate): SpokenPeriod | null | undefined {
  const [first = '', second = '', third] = words.split(' ');
  const turn = turnNamed(first);
  const turned = unitNamed(second);
  if (turn !== undefined && third === undefined && turned && turned !== 'day')
    return periodFromToday(today, turned, turn);

  const week = /^(?:week|wk|w) ?(\d{1,2})(?:[ /-](2[01]\d{2}))?$/.exec(words);
  const isoWeek = /^(2[01]\d{2})-?w(\d{1,2})$/.exec(words);
  if (week || isoWeek) {
    const number = Number(week?.[1] ?? isoWeek?.[2]);
    const make = (year: number) => weekWindow(year, number);
    return dated(today, isoWeekOf(today).year, week?.[2] ?? isoWeek?.[1], make, 'week');
  }
  const quarter = quarterSaid(words);
  if (quarter) {
    const make = (year: number) => quarterWindow(year, quarter.number);
    return dated(today, yearOf(today), quarter.year, make, 'quarter');
  }
  const named = /^([a-z]+)(?: (2[01]\d{2}))?$/.exec(words);
  const month = monthNamed(named?.[1] ?? '');
  return month
    ? dated(today, yearOf(today), named?.[2], (year) => monthWindow(year, month), 'month')
    : undefined;
}

function quarterSaid(words: string): { number: number; year: string | undefined } | undefined {
  const short = /^(?:q|k|kw|kwartaal|quarter) ?([1-4])(?:[ /-](2[01]\d{2}))?$/.exec(words);
  if (short) return { number: Number(short[1]), year: short[2] };
  const long = /^(\w+) (?:kwartaal|quarter|kw)(?: (2[01]\d{2}))?$/.exec(words);
  const number = numberNamed(long?.[1] ?? '');
  return number && number <= 4 ? { number, year: long?.[2] } : undefined;
}

function dated(
  today: CalendarDate,
  here: number,
  year: string | undefined,
  make: (year: number) => Window | null,
  unit: SpokenPeriod['unit'],
): SpokenPeriod | null {
  const window = year === undefined ? withoutYear(today, here, make) : make(Number(year));
  return window && { window, precision: unit === 'quarter' ? 'day' : unit, unit };
}
