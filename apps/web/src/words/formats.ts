import { isoWeekOf } from '@cadans/domain/iso-week';
import { type Language, localeOf } from './language';

/** A calendar day, 'YYYY-MM-DD'. Never an instant: it is read as midnight of Greenwich, and printed there. */
export type Day = string;

// Making a format costs a hundred times what using it does.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function print(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const name = language + JSON.stringify(options);
  const format =
    dateFormats.get(name) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  dateFormats.set(name, format);
  return format.format(new Date(day));
}

/** '03-07-2026' in Dutch, '03/07/2026' in English. */
export function formatDay(day: Day, language: Language): string {
  return print(day, language, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** '3 juli' or '3 July'; with the year when it is asked for. */
export function formatDayInWords(day: Day, language: Language, withYear = false): string {
  return print(day, language, { day: 'numeric', month: 'long', ...(withYear && { year: 'numeric' }) });
}

/** 'do 2 juli' or 'Thu 2 July'. */
export function formatWeekday(day: Day, language: Language): string {
  return print(day, language, { weekday: 'short', day: 'numeric', month: 'long' }).replace(',', '');
}

/** 'maart 2026'; a month is given by any of its days. */
export function formatMonth(day: Day, language: Language): string {
  return print(day, language, { month: 'long', year: 'numeric' });
}

/** 'wk 27', the same in both languages. */
export function formatWeek(day: Day): string {
  return `wk ${isoWeekOf(day).week}`;
}

export function formatNumber(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions = {},
): string {
  const name = language + JSON.stringify(options);
  const format = numberFormats.get(name) ?? new Intl.NumberFormat(localeOf(language), options);
  numberFormats.set(name, format);
  return format.format(value);
}

/** '44%'; the value is in percent already. */
export function formatPercent(value: number, language: Language): string {
  return `${formatNumber(value, language, { maximumFractionDigits: 0 })}%`;
}

/** '€ 6.200'; whole euros. */
export function formatEuros(value: number, language: Language): string {
  return formatNumber(value, language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
}
