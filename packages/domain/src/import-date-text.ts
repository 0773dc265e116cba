import { monthNamed } from './import-month-names.js';
import { fold } from './import-values.js';
import { weekdayBeside, withoutWeekday } from './import-weekday.js';

const CLOCK = String.raw`(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?`;
const ZONE = String.raw`(?:z|utc|gmt|cest|cet|[+-]\d{2}:?\d{2}|\([^)]*\))`;
const TIME = new RegExp(
  String.raw`(?:t|,?\s+(?:om |at )?)${CLOCK}\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:uur|u)?\s*${ZONE}?$`,
);

const UNDATED = new Set(
  [
    '',
    '-',
    '–',
    '—',
    '?',
    'tbd',
    'tba',
    'tbc',
    'ntb',
    'nnb',
    'nb',
    'na',
    'n/a',
    'nvt',
    'undated',
    'none',
  ].concat(['onbekend', 'unknown', 'geen datum', 'no date', 'later', 'nog te bepalen', 'nader te bepalen']),
);

/** A date without what does not tell the day: weekday, time of day and zone, ordinal endings. Lower case, no accents. */
export function bareDate(text: string): string {
  return withoutWeekday(fold(text).replace(TIME, ''))
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|ste|de|e)\b/, '$1')
    .trim();
}

/** The weekday (1 is Monday) that a date cell names beside its date. */
export function weekdayIn(text: string): number | undefined {
  return weekdayBeside(fold(text).replace(TIME, ''));
}

/** Whether a date cell says that there is no date yet: empty, a dash, 'n.t.b.', 'TBD'. Such a row is parked. */
export function isUndated(text: string): boolean {
  return UNDATED.has(fold(text).replaceAll('.', ''));
}

/** A date in three numbers, as they stand: which is the day has to be known before it can be read. */
export interface NumericDate {
  readonly parts: readonly [first: number, second: number, third: number];
  /** The last part has four digits, so that it is the year. */
  readonly fullYear: boolean;
  /** The first part has two digits, so that it could be the year of a date with a short year. */
  readonly firstOfTwo: boolean;
}

/** Three numbers with the same separator (- / .), of which the first is not a year of four digits. */
export function numericDate(text: string): NumericDate | undefined {
  const found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(bareDate(text));
  if (!found) return undefined;
  const [, first = '', , second = '', third = ''] = found;
  return {
    parts: [Number(first), Number(second), Number(third)],
    fullYear: third.length === 4,
    firstOfTwo: first.length === 2,
  };
}

/** A day and a month in two numbers and no year ('14-4', '14/04'), as they stand. */
export function numericDay(text: string): readonly [first: number, second: number] | undefined {
  const found = /^(\d{1,2})[-/](\d{1,2})$/.exec(bareDate(text));
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

/**
 * A date that names no year ('14 april', '14-4', 'apr', 'week 12', 'Q2'), written out with one; undefined for every other
 * text. 'april 26' is left alone: it is a day to one reader and a year to another.
 */
export function withYear(text: string, year: number): string | undefined {
  const bare = bareDate(text);
  if (numericDay(text)) return `${bare}${bare.includes('/') ? '/' : '-'}${year}`;
  const named = /^(\d{1,2})[\s.-]*([a-z]+)\.?$/.exec(bare);
  if (named && monthNamed(named[2] ?? '')) return `${named[1]} ${named[2]} ${year}`;
  if (/^[a-z]+\.?$/.test(bare) && monthNamed(bare)) return `${bare} ${year}`;
  const week = /^(?:week|wk|w)\.?\s*(\d{1,2})$/.exec(bare);
  if (week) return `week ${week[1]} ${year}`;
  const quarter = /^(?:[qk]|kwartaal|quarter)\s*([1-4])$/.exec(bare);
  return quarter ? `q${quarter[1]} ${year}` : undefined;
}
