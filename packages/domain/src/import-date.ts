import { LONGEST_WINDOW, type Precision, type Window, windowAround } from './activity.js';
import { addDays, type CalendarDate, daysBetween, isCalendarDate, lastOfMonth } from './calendar-date.js';
import type { DateOrder } from './import-date-order.js';
import { bareDate, numericDate } from './import-date-text.js';
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
  | 'ends_before_start'
  | 'window_too_long';

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: DateRefusal };

const BETWEEN = /\s*(?:→|->|\bt\/m\b|\btot en met\b)\s*/;

/**
 * Reads a date cell, or a range of Notion ('September 20, 2023 → September 22, 2023'). The day is the day as written: a
 * time or zone behind it moves nothing. Years of two digits are 20yy, and are read only after a month's name or in an order
 * that the column proved or the importer chose. Refused: days that do not exist, years outside 2000–2100, three numbers
 * while the order is not known, an end before its start.
 */
export function readDate(text: string, order: DateOrder | null): Answer<ReadDate> {
  const [from = '', to] = text.split(BETWEEN, 2);
  const first = readOne(from, order);
  if (!first.ok || to === undefined) return first;
  const last = readOne(to, order);
  return last.ok ? spanning(first.value, last.value) : last;
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

function readOne(text: string, order: DateOrder | null): Answer<ReadDate> {
  const numeric = numericDate(text);
  if (numeric) {
    const [first, second, third] = numeric.parts;
    const year = numeric.fullYear ? third : 2000 + third;
    if (order === 'dmy' || (numeric.fullYear && first === second)) return day(year, second, first);
    if (order === 'mdy') return day(year, first, second);
    if (order === 'ymd' && !numeric.fullYear) return day(2000 + first, second, third);
    return { ok: false, why: order === null ? 'order_unknown' : 'not_a_date' };
  }
  const bare = bareDate(text);
  return readIso(bare) ?? readNamed(bare) ?? readPeriod(bare) ?? { ok: false, why: 'not_a_date' };
}

function readIso(bare: string): Answer<ReadDate> | undefined {
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare) ?? /^(20\d{2})()(\d{2})(\d{2})$/.exec(bare);
  return found ? day(Number(found[1]), Number(found[3]), Number(found[4])) : undefined;
}

/** '20 mrt 2024', '20-mrt-24', 'September 20, 2023'. */
function readNamed(bare: string): Answer<ReadDate> | undefined {
  const dayFirst = /^(\d{1,2})[\s.-]*([a-z]+)[\s.,'-]*(\d{4}|\d{2})$/.exec(bare);
  const monthFirst = /^([a-z]+)\.?\s*(\d{1,2})(?:,\s*|\s+)(\d{4})$/.exec(bare);
  const [dayText, name, yearText] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthNamed(name ?? '');
  if (!month || !yearText) return undefined;
  return day(yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText), month, Number(dayText));
}

/** 'maart 2026', '2026-03', 'week 12 2026', '2026-W12': a window with the precision that was meant. */
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
  const week = /^(?:week|wk)\.?\s*(\d{1,2})[\s,/-]+(\d{4})$/.exec(bare) ?? undefined;
  const isoWeek = /^(\d{4})-?w(\d{1,2})$/.exec(bare) ?? undefined;
  if (!week && !isoWeek) return undefined;
  return readWeek(Number(week?.[2] ?? isoWeek?.[1]), Number(week?.[1] ?? isoWeek?.[2]));
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
