import { fold } from './import-values.js';

// Monday first, as ISO weeks count. Dutch and English, full and as people shorten them.
const NAMES: readonly (readonly string[])[] = [
  ['maandag', 'monday', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'di', 'tue', 'tues'],
  ['woensdag', 'wednesday', 'wo', 'wed'],
  ['donderdag', 'thursday', 'do', 'thu', 'thur', 'thurs'],
  ['vrijdag', 'friday', 'vr', 'fri'],
  ['zaterdag', 'saturday', 'za', 'sat'],
  ['zondag', 'sunday', 'zo', 'sun'],
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const ANY = [...NUMBERS.keys()].toSorted((one, other) => other.length - one.length).join('|');
const BEFORE = new RegExp(String.raw`^\(?(${ANY})\b[.,]?\)?[.,]?\s+`);
const BEHIND = new RegExp(String.raw`[\s,]+\(?(${ANY})\.?\)?$`);

/** The weekday (1 is Monday) that a cell names and nothing else; undefined for every other text. */
export function weekdayNamed(text: string): number | undefined {
  return NUMBERS.get(fold(text).replace(/\.$/, ''));
}

/** The weekday (1 is Monday) before or behind a folded date: 'ma 14-04-2026', '14 april 2026 (dinsdag)'. */
export function weekdayBeside(folded: string): number | undefined {
  return NUMBERS.get(BEFORE.exec(folded)?.[1] ?? BEHIND.exec(folded)?.[1] ?? '');
}

/** A folded date without the weekday before or behind it. */
export function withoutWeekday(folded: string): string {
  return folded.replace(BEFORE, '').replace(BEHIND, '');
}
