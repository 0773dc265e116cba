import { type CalendarDate, monthOf } from './calendar-date.js';

/** What a number means, in one sentence a director understands, in both languages. */
export interface Sentence {
  readonly nl: string;
  readonly en: string;
}

/** One and many of something that is counted, in both languages: `{ nl: ['week', 'weken'], en: ['week', 'weeks'] }`. */
export interface Noun {
  readonly nl: readonly [one: string, many: string];
  readonly en: readonly [one: string, many: string];
}

/** `1 week`, `2 weken` / `1 week`, `2 weeks`. Of none there are many: `0 weken`. */
export function counted(count: number, noun: Noun): Sentence {
  const form = count === 1 ? 0 : 1;
  return { nl: `${count} ${noun.nl[form]}`, en: `${count} ${noun.en[form]}` };
}

/** A number with at most one digit behind the comma: `1,5` / `1.5`, and `2` for 2.04. */
export function decimal(value: number): Sentence {
  const en = String(Math.round(value * 10) / 10);
  return { nl: en.replace('.', ','), en };
}

/** A percentage as it is read: whole (`83%`). Takes 0 to 100. */
export function percent(value: number): string {
  return `${Math.round(value)}%`;
}

/**
 * A dial as it is shown: whole and rounded down, so that 84.9 never reads as steady. Takes 0 to 100; 57 hundredths times
 * a hundred is 56.99… in binary, and 57 here.
 */
export function wholeDown(value: number): number {
  return Math.floor(value + 1e-9);
}

/** A day as it is said in a sentence, without its year: `4 maart` / `4 March`. */
export function dayInWords(date: CalendarDate): Sentence {
  const day = Number(date.slice(8, 10));
  const month = monthOf(date) - 1;
  return { nl: `${day} ${MONTHS.nl[month]}`, en: `${day} ${MONTHS.en[month]}` };
}

const MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
