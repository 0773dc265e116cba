import type { Window } from './activity.js';
import { addDays, type CalendarDate, firstOfMonth, lastOfMonth, monthOf, yearOf } from './calendar-date.js';
import { monthNamed } from './import-month-names.js';
import { mondayOf, weekdayOf } from './iso-week.js';
import { periodFromToday, readPeriod, type SpokenDate, withoutYear } from './spoken-period.js';
import { numberNamed, turnNamed, unitNamed, weekdayNamed } from './spoken-words.js';

/** Undefined when the words are of another kind; null when they say a day that does not exist. */
export type Reading = SpokenDate | null | undefined;

export function onDay(day: CalendarDate): SpokenDate {
  return { window: { startsOn: day, endsOn: day }, precision: 'day' };
}

/** 'over 3 weken', 'in 10 days', '2 weeks later'. */
export function readAhead(words: string, today: CalendarDate): Reading {
  const found = aheadSaid(words);
  if (!found) return undefined;
  const { count, unit } = found;
  if (unit === 'day' || unit === 'week') return onDay(addDays(today, count * (unit === 'week' ? 7 : 1)));
  const { window } = periodFromToday(
    firstOfMonth(yearOf(today), monthOf(today)),
    'month',
    count * (unit === 'quarter' ? 3 : 1),
  );
  const day = `${window.startsOn.slice(0, 8)}${today.slice(8)}`;
  return onDay(day < window.endsOn ? day : window.endsOn);
}

function aheadSaid(words: string) {
  const found =
    /^(?:over|in|na|after) (\w+) (\w+)$/.exec(words) ?? /^(\w+) (\w+) (?:later|from now)$/.exec(words);
  const count = numberNamed(found?.[1] ?? '');
  const unit = unitNamed(found?.[2] ?? '');
  return count !== undefined && unit ? { count, unit } : undefined;
}

/** 'dinsdag', 'next tuesday', 'dinsdag over 2 weken', 'volgende week dinsdag', 'dinsdag week 14', 'di 7 april'. */
export function readWeekday(words: string, today: CalendarDate, language: 'nl' | 'en'): Reading {
  const all = words.split(' ');
  const [first = '', second = ''] = all;
  const weekday = weekdayNamed(all.length === 2 && turnNamed(first) !== undefined ? second : first);
  if (weekday && all.length === 1) return onDay(addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1));
  const turn = turnNamed(first);
  if (weekday && turn !== undefined && all.length === 2) {
    if (/^(?:vorige|afgelopen|last|previous)$/.test(first))
      return onDay(addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1)));
    if (/^(?:komende|aanstaande|coming)$/.test(first)) return readWeekday(second, today, language);
    return onDay(addDays(mondayOf(today), 7 * turn + weekday - 1));
  }
  const last = weekdayNamed(all.at(-1) ?? '');
  if (!weekday && !last) return undefined;
  const rest = (weekday ? all.slice(1) : all.slice(0, -1)).join(' ');
  const ahead = aheadSaid(rest);
  const week = ahead?.unit === 'week' ? periodFromToday(today, 'week', ahead.count) : readPeriod(rest, today);
  if (week?.unit === 'week') return onDay(addDays(mondayOf(week.window.endsOn), (weekday ?? last ?? 1) - 1));
  // A written day knows its weekday itself.
  return weekday ? readDayOfMonth(rest, today, language) : undefined;
}

/** '15 mei', 'May 15', '15/5', without a year. */
export function readDayOfMonth(words: string, today: CalendarDate, language: 'nl' | 'en'): Reading {
  const dayFirst = /^(\d{1,2})[ -]?([a-z]+)$/.exec(words);
  const monthFirst = /^([a-z]+) ?(\d{1,2})$/.exec(words);
  const numeric = /^(\d{1,2})[-/.](\d{1,2})$/.exec(words);
  const month = numeric ? Number(numeric[2]) : monthNamed(dayFirst?.[2] ?? monthFirst?.[1] ?? '');
  const day = Number(numeric?.[1] ?? dayFirst?.[1] ?? monthFirst?.[2]);
  if (month === undefined) return undefined;
  const swapped = numeric !== null && language === 'en' && month > 12;
  const made = withoutYear(today, yearOf(today), (year) =>
    dayOf(year, swapped ? day : month, swapped ? month : day),
  );
  return made && { window: made, precision: 'day' };
}

function dayOf(year: number, month: number, day: number): Window | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const date = addDays(firstOfMonth(year, month), day - 1);
  return date <= lastOfMonth(year, month) ? { startsOn: date, endsOn: date } : null;
}
