import { type CalendarDate, fromDayNumber } from './calendar-date.js';
import { isUndated } from './import-date-text.js';
import { weekdayOf } from './iso-week.js';

/** How a spreadsheet counts days: from 1900 (Excel), from 1904 (Excel on an old Mac), or the numbers are no dates. */
export const SERIALS = ['1900', '1904', 'none'] as const;
export type Serials = (typeof SERIALS)[number];

// 1 January 1970 is day 25569 of Excel; its calendar of 1904 begins 1462 days later.
const EPOCH = 25_569;
const LATER = 1462;
const FIRST = 36_526;
const LAST = 73_415;
/** So many numbers make a column: fewer could be anything. */
const ENOUGH = 3;

/** The number of days in a cell that could be an Excel date between 2000 and 2100 ('46023', '46023,5'); the time is left. */
export function serialIn(text: string): number | undefined {
  const days = /^(\d{5})(?:[.,]\d+)?$/.exec(text.trim());
  const number = Number(days?.[1] ?? 0);
  return number >= FIRST - LATER && number <= LAST ? number : undefined;
}

/** The day that a number of days means. */
export function serialDay(days: number, system: '1900' | '1904'): CalendarDate {
  return fromDayNumber(days - EPOCH + (system === '1904' ? LATER : 0));
}

/**
 * What the numbers in a date column are:
 * - `not_needed`: there are none;
 * - `certain`: three or more, nothing but such numbers in the column, all of them days from 2000 to 2100 as Excel counts
 *   from 1900, and no weekday contradicts it;
 * - `asked`: fewer, or mixed with dates that are written out or with other numbers, or the calendar of 1904 fits too: then
 *   that is offered as well.
 */
export type SerialVerdict =
  | { readonly kind: 'not_needed' }
  | {
      readonly kind: 'certain' | 'asked';
      readonly options: readonly Serials[];
      readonly row: number;
      readonly count: number;
    };

/** Decides it over the whole column, never from one cell; `weekday` is what another column says of that row (1 is Monday). */
export function serialDates(
  cells: readonly { readonly text: string; readonly weekday: number | undefined }[],
): SerialVerdict {
  const filled = cells.flatMap((cell, row) =>
    isUndated(cell.text) ? [] : [{ ...cell, row, days: serialIn(cell.text) }],
  );
  const numbers = filled.flatMap(({ days, row, weekday }) =>
    days === undefined ? [] : [{ days, row, weekday }],
  );
  const [first] = numbers;
  if (!first) return { kind: 'not_needed' };
  const agree = (system: '1900' | '1904') =>
    numbers.every(
      ({ days, weekday }) => weekday === undefined || weekdayOf(serialDay(days, system)) === weekday,
    );
  const tooEarly = numbers.some(({ days }) => days < FIRST);
  const tooLate = numbers.some(({ days }) => days > LAST - LATER);
  const by1904 = !tooLate && (tooEarly || (agree('1904') && !agree('1900')));
  const certain =
    numbers.length >= ENOUGH && numbers.length === filled.length && !by1904 && !tooEarly && agree('1900');
  const options: Serials[] = by1904 ? ['1900', '1904', 'none'] : ['1900', 'none'];
  return { kind: certain ? 'certain' : 'asked', options, row: first.row, count: numbers.length };
}
