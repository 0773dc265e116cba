import { fold } from './import-values.js';

const WEEKDAY =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[.,]?\s+/;
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
  return fold(text)
    .replace(WEEKDAY, '')
    .replace(TIME, '')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|ste|de|e)\b/, '$1')
    .trim();
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
