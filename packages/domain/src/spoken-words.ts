import { fold } from './import-values.js';

// Dutch and English, full and as people shorten them. 'maa', 'mar' are months, not days.
const WEEKDAYS: readonly (readonly string[])[] = [
  ['maandag', 'monday', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'di', 'tue', 'tues'],
  ['woensdag', 'wednesday', 'wo', 'wed'],
  ['donderdag', 'thursday', 'do', 'thu', 'thur', 'thurs'],
  ['vrijdag', 'friday', 'vr', 'fri'],
  ['zaterdag', 'saturday', 'za', 'sat'],
  ['zondag', 'sunday', 'zo', 'sun'],
];

const NUMBERS = [
  ['een', 'a', 'an', 'one', 'eerste', 'first'],
  ['twee', 'two', 'tweede', 'second'],
  ['drie', 'three', 'derde', 'third'],
  ['vier', 'four', 'vierde', 'fourth'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
];

/** Which one is meant, counted from the one that today lies in. */
const TURNS = new Map<string, number>([
  ...['vorige', 'vorig', 'afgelopen', 'last', 'previous'].map((word) => [word, -1] as const),
  ...['deze', 'dit', 'this'].map((word) => [word, 0] as const),
  ...['volgende', 'volgend', 'next'].map((word) => [word, 1] as const),
  ...['komende', 'komend', 'aanstaande', 'coming'].map((word) => [word, 1] as const),
]);

const UNITS = new Map<string, SpokenUnit>([
  ...['dag', 'dagen', 'day', 'days'].map((word) => [word, 'day'] as const),
  ...['week', 'weken', 'weeks'].map((word) => [word, 'week'] as const),
  ...['maand', 'maanden', 'month', 'months'].map((word) => [word, 'month'] as const),
  ...['kwartaal', 'kwartalen', 'quarter', 'quarters'].map((word) => [word, 'quarter'] as const),
]);

export type SpokenUnit = 'day' | 'week' | 'month' | 'quarter';

const places = (names: readonly (readonly string[])[]) =>
  new Map(names.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

const weekdays = places(WEEKDAYS);
const numbers = places(NUMBERS);

/** 1 = Monday … 7 = Sunday, of a Dutch or English name or abbreviation. */
export const weekdayNamed = (word: string): number | undefined => weekdays.get(word);

/** -1, 0 or 1 of 'vorige', 'deze', 'volgende' and their like. */
export const turnNamed = (word: string): number | undefined => TURNS.get(word);

/** Day, week, month or quarter. */
export const unitNamed = (word: string): SpokenUnit | undefined => UNITS.get(word);

/** A number in figures, or in words up to ten; 'eerste' and 'first' are 1. */
export function numberNamed(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : numbers.get(word);
}

/**
 * A spoken date without what makes no difference: capitals, accents, commas, articles, the endings of ordinals. '1e' and
 * '1st' become '1'.
 */
export function bareWords(text: string): string {
  return fold(text)
    .replace(/[,()]/g, ' ')
    .replace(/([a-z])\.(?=\s|$)/g, '$1')
    .replace(/\b(?:de|het|the|van|of|op|on|vanaf|per)\b/g, ' ')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|ste|de|e)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
