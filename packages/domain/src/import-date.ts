import { LONGEST_WINDOW, type Precision, type Window, windowAround } from './activity.js';
import { addDays, type CalendarDate, daysBetween, isCalendarDate, lastOfMonth } from './calendar-date.js';
import type { DateOrder } from './import-date-order.js';
import { type Serials, serialDay, serialIn } from './import-date-serial.js';
import { bareDate, numericDate, withYear } from './import-date-text.js';
import { monthNamed } from './import-month-names.js';
import { mondayOfWeek, weeksInIsoYear } from './iso-week.js';

/** A date as it was read: a day, several days, a week ('week 12 2026') or a month ('maart 2026'). */
export interface ReadDate extends Window {
  readonly precision: Precision;
}

export type DateRefusal =
  | 'not_a_date'
  | 'no_such_day'
  | 'year_out_of_range'
  | 'order_unknown'
  | 'year_missing'
  | 'serials_unknown'
  | 'ends_before_start'
  | 'window_too_long';

/** What the whole column told, or whoever imports chose. */
export interface DateReading {
  readonly order: DateOrder | null;
  /** The year of a date that names none; null = not chosen yet; absent = such a date is none. */
  readonly year?: number | null;
  /** What bare numbers are; null = not known yet; absent = they are no dates. */
  readonly serials?: Serials | null;
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: DateRefusal };

const BETWEEN = /\s*(?:→|->|\bt\/m\b|\btot en met\b)\s*/;

/**
 * Reads a date cell, or a range of Notion ('September 20, 2023 → September 22, 2023'). The day is the day as written: a
 * time or zone behind it moves nothing. Years of two digits are 20yy, and are read only after a month's name or in an order
 * that the column proved or the importer chose. Refused: days that do not exist, years outside 2000–2100, three numbers
 * while the order is not known, a date without a year or a bare number while nobody said which, an end before its start.
 */
export function readDate(text: string, how: DateOrder | DateReading | null): Answer<ReadDate> {
  const [from = '', to] = rangeIn(text);
  const reading = typeof how === 'string' || how === null ? { order: how } : how;
  const first = readOne(from, reading);
  if (!first.ok || to === undefined) return first;
  const last = readOne(to, reading);
  return last.ok ? spanning(first.value, last.value) : last;
}

/** The first and the last date of a cell that holds a range; else the one that it holds. */
export function rangeIn(text: string): string[] {
  return text.split(BETWEEN, 2);
}

/** The window from the first day of one date to the last day of another. Refused when that is before it, or over a year. */
export function spanning(first: ReadDate, last: ReadDate): Answer<ReadDate> {
  const { startsOn } = first;
  const { endsOn } = last;
  if (endsOn < startsOn) return { ok: false, why: 'ends_before_start' };
  if (daysBetween(startsOn, endsOn) > LONGEST_WINDOW) return { ok: false, why: 'window_too_long' };
  const same = first.endsOn === endsOn && last.startsOn === startsOn;
  return { ok: true, value: { startsOn, endsOn, precision: same ? first.precision : 'day' } };
}

function readOne(text: string, how: DateReading): Answer<ReadDate> {
  const parts = calendarParts(text, how.order);
  if (parts) return 'why' in parts ? { ok: false, why: parts.why } : day(parts.year, parts.month, parts.day);
  return (
    readPeriod(bareDate(text)) ??
    readSerial(text, how) ??
    readYearless(text, how) ?? { ok: false, why: 'not_a_date' }
  );
}

/** Day, month and year as a date writes them, whether that day exists or not. */
export interface CalendarParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Takes a date apart that writes day, month and year; undefined when it is no such date. Refused: an order nobody knows. */
export function calendarParts(
  text: string,
  order: DateOrder | null,
): CalendarParts | { readonly why: 'order_unknown' | 'not_a_date' } | undefined {
  const numeric = numericDate(text);
  if (!numeric) return isoParts(bareDate(text)) ?? namedParts(bareDate(text));
  const [first, second, third] = numeric.parts;
  const year = numeric.fullYear ? third : 2000 + third;
  if (order === 'dmy' || (numeric.fullYear && first === second)) return { year, month: second, day: first };
  if (order === 'mdy') return { year, month: first, day: second };
  if (order === 'ymd' && !numeric.fullYear) return { year: 2000 + first, month: second, day: third };
  return { why: order === null ? 'order_unknown' : 'not_a_date' };
}

function readSerial(text: string, { serials }: DateReading): Answer<ReadDate> | undefined {
  const days = serialIn(text);
  if (days === undefined || serials === undefined || serials === 'none') return undefined;
  if (serials === null) return { ok: false, why: 'serials_unknown' };
  const startsOn = serialDay(days, serials);
  if (startsOn < '2000-01-01' || startsOn > '2100-12-31') return { ok: false, why: 'year_out_of_range' };
  return { ok: true, value: { startsOn, endsOn: startsOn, precision: 'day' } };
}

function readYearless(text: string, { order, year }: DateReading): Answer<ReadDate> | undefined {
  const whole = withYear(text, year ?? 2000);
  if (year === undefined || whole === undefined) return undefined;
  return year === null ? { ok: false, why: 'year_missing' } : readOne(whole, { order });
}

function isoParts(bare: string): CalendarParts | undefined {
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare) ?? /^(20\d{2})()(\d{2})(\d{2})$/.exec(bare);
  return found ? { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) } : undefined;
}

/** '20 mrt 2024', '20-mrt-24', 'September 20, 2023'. */
function namedParts(bare: string): CalendarParts | undefined {
  const dayFirst = /^(\d{1,2})[\s.-]*([a-z]+)[\s.,'-]*(\d{4}|\d{2})$/.exec(bare);
  const monthFirst = /^([a-z]+)\.?\s*(\d{1,2})(?:,\s*|\s+)(\d{4})$/.exec(bare);
  const [dayText, name, yearText] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthNamed(name ?? '');
  if (!month || !yearText) return undefined;
  return {
    year: yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText),
    month,
    day: Number(dayText),
  };
}

/** 'maart 2026', '2026-03', 'Q2 2026', 'week 12 2026', '2026-W12': a window with the precision that was meant. */
function readPeriod(bare: string): Answer<ReadDate> | undefined {
  const named = /^([a-z]+)\.?\s+(\d{4})$/.exec(bare);
  const isoMonth = /^(\d{4})-(\d{2})$/.exec(bare);
  const month = named ? monthNamed(named[1] ?? '') : Number(isoMonth?.[2] ?? 0);
  const year = Number(named?.[2] ?? isoMonth?.[1] ?? 0);
  if (month && month <= 12) {
    const first = day(year, month, 1);
    if (!first.ok) return first;
    const { startsOn } = first.value;
    return { ok: true, value: { startsOn, endsOn: lastOfMonth(year, month), precision: 'month' } };
  }
  const quarter = /^[qk]([1-4])\s*(\d{4})$/.exec(bare);
  if (quarter) return readQuarter(Number(quarter[2]), Number(quarter[1]));
  const week = /^(?:week|wk)\.?\s*(\d{1,2})[\s,/-]+(\d{4})$/.exec(bare) ?? undefined;
  const isoWeek = /^(\d{4})-?w(\d{1,2})$/.exec(bare) ?? undefined;
  if (!week && !isoWeek) return undefined;
  return readWeek(Number(week?.[2] ?? isoWeek?.[1]), Number(week?.[1] ?? isoWeek?.[2]));
}

/** A quarter is a window of three months: there is no precision between a month and a year. */
function readQuarter(year: number, quarter: number): Answer<ReadDate> {
  const first = day(year, 3 * quarter - 2, 1);
  if (!first.ok) return first;
  const { startsOn } = first.value;
  return { ok: true, value: { startsOn, endsOn: lastOfMonth(year, 3 * quarter), precision: 'day' } };
}

function readWeek(year: number, week: number): Answer<ReadDate> {
  if (year < 2000 || year > 2100) return { ok: false, why: 'year_out_of_range' };
  if (week < 1 || week > weeksInIsoYear(year)) return { ok: false, why: 'no_such_day' };
  // The Thursday lies in the ISO year, so the window does too.
  const thursday = addDays(mondayOfWeek({ year, week }), 3);
  return { ok: true, value: { ...windowAround(thursday, 'week'), precision: 'week' } };
}

function day(year: number, month: number, dayOfMonth: number): Answer<ReadDate> {
  const date: CalendarDate = [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
  if (isCalendarDate(date)) return { ok: true, value: { startsOn: date, endsOn: date, precision: 'day' } };
  return { ok: false, why: year < 2000 || year > 2100 ? 'year_out_of_range' : 'no_such_day' };
}
