import type { CellFormat } from './xlsx-format.js';

/** From which day a workbook counts: most from 1900, those that once were made on a Mac from 1904. */
export type DaySystem = 1900 | 1904;

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const DAY = 86_400;
/** 31 December 9999, the last day a workbook knows. */
const LAST_DAY = 2_958_466;

/** A number of a workbook as text: days as yyyy-mm-dd, whatever way the workbook writes them; no noise of binary fractions. */
export function numberText(value: number, format: CellFormat, system: DaySystem): string {
  if (format.kind === 'number') return decimalText(value, format.decimals);
  if (format.kind === 'percentage') return `${decimalText(value * 100, format.decimals)}%`;
  if (value < 0 || value >= LAST_DAY) return decimalText(value, null);
  const seconds = Math.round(value * DAY);
  return format.kind === 'time' ? clock(seconds) : dayText(seconds, format.kind, system);
}

function dayText(seconds: number, kind: CellFormat['kind'], system: DaySystem): string {
  const moment = new Date(zero(seconds, system) + seconds * 1000);
  const day = moment.toISOString().slice(0, 10);
  if (kind === 'moment') return seconds % DAY === 0 ? day : `${day} ${clock(seconds % DAY)}`;
  // A whole month is the first of it; any other day is more than its month.
  if (kind === 'month') return day.endsWith('-01') ? day.slice(0, 7) : day;
  if (kind === 'weekday') return WEEKDAYS[moment.getUTCDay()] ?? day;
  if (kind === 'month_name') return MONTHS[moment.getUTCMonth()] ?? day;
  return kind === 'year' ? day.slice(0, 4) : day;
}

/** Since 1900 workbooks count a 29 February 1900 that never was: days before it lie one later. */
function zero(seconds: number, system: DaySystem): number {
  if (system === 1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, seconds < 60 * DAY ? 31 : 30);
}

function clock(seconds: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

const MOST_DECIMALS = 15;
const DECIMALS = Array.from(
  { length: MOST_DECIMALS + 1 },
  (_, most) => new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: most }),
);

/** As many decimals as are shown; written as a text first, because 1.005 as a binary fraction rounds down. */
function decimalText(value: number, decimals: number | null): string {
  const exact = Number(value.toPrecision(15));
  const text = DECIMALS[Math.min(decimals ?? MOST_DECIMALS, MOST_DECIMALS)]?.format(`${exact}`) ?? '';
  // Three decimals can be read as thousands.
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text.replace(/^-0$/, '0');
}
