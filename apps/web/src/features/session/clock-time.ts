import { type Language, localeOf } from '../../words/language';

/** What the clock of whoever looks shows at an instant (milliseconds since 1970): '14:05'. */
export function clockTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** The day it is for whoever looks at an instant (milliseconds since 1970): '23 november 2026'. */
export function dayInWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(at);
}
