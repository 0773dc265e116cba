import { addDays, type CalendarDate, isCalendarDate } from './calendar-date.js';
import { type DateRefusal, readDate } from './import-date.js';
import { onDay, type Reading, readAhead, readDayOfMonth, readWeekday } from './spoken-day.js';
import { readPart } from './spoken-part.js';
import { readPeriod, type SpokenDate } from './spoken-period.js';
import { bareWords } from './spoken-words.js';

export type SpokenAnswer =
  | { readonly ok: true; readonly value: SpokenDate }
  | { readonly ok: false; readonly why: DateRefusal };

const BESIDE_TODAY = new Map([
  ...['eergisteren', 'day before yesterday'].map((words) => [words, -2] as const),
  ...['gisteren', 'yesterday'].map((words) => [words, -1] as const),
  ...['vandaag', 'today', 'nu', 'now'].map((words) => [words, 0] as const),
  ...['morgen', 'tomorrow'].map((words) => [words, 1] as const),
  ...['overmorgen', 'day after tomorrow'].map((words) => [words, 2] as const),
]);

/**
 * Reads a date as people say it, in Dutch or English whichever is on screen: 'week 14', 'volgende dinsdag', 'over 3 weken',
 * 'end of March', '15 mei', 'Q2', and every date an import reads, days before months. The choices that were made:
 *
 * - Without a year it is this year's, or next year's when this year's ended more than half a year ago: 'week 3' said in
 *   December is next January.
 * - A weekday alone, or 'komende', is the first one after today: 'dinsdag' on a Tuesday is a week later. 'Volgende' is
 *   the one of the next ISO week, 'deze' of this one, 'vorige' the last one before today.
 * - 'Over 3 weken' is the day three weeks later; 'volgende week' is that week, and 'dinsdag over 2 weken' its Tuesday.
 * - 'Begin', 'half' and 'eind' are a day: of a month the 1st, the 15th and the last; of a week Monday, Wednesday, Friday.
 * - In English '5/15' is 15 May, because it can be nothing else; '5/6' is 5 June in both languages.
 *
 * Refused: what is no date, days and weeks that do not exist, and days outside the years 2000 to 2100.
 */
export function spokenDate(text: string, today: CalendarDate, language: 'nl' | 'en'): SpokenAnswer {
  const words = bareWords(text);
  const said = readWords(words, today, language);
  if (said === null) return { ok: false, why: 'no_such_day' };
  if (said === undefined) {
    const read = readDate(words, 'dmy');
    if (!read.ok) return read;
    const { precision, startsOn, endsOn } = read.value;
    return { ok: true, value: { window: { startsOn, endsOn }, precision } };
  }
  const known = isCalendarDate(said.window.startsOn) && isCalendarDate(said.window.endsOn);
  return known ? { ok: true, value: said } : { ok: false, why: 'year_out_of_range' };
}

function readWords(words: string, today: CalendarDate, language: 'nl' | 'en'): Reading {
  const beside = BESIDE_TODAY.get(words);
  if (beside !== undefined) return onDay(addDays(today, beside));
  const readers = [
    () => readAhead(words, today),
    () => readPeriod(words.replace(/^in /, ''), today),
    () => readWeekday(words, today, language),
    () => readPart(words, today),
    () => readDayOfMonth(words, today, language),
  ];
  for (const read of readers) {
    const said = read();
    if (said !== undefined) return said && { window: said.window, precision: said.precision };
  }
  return undefined;
}
