import { addDays, type CalendarDate, daysBetween } from './calendar-date.js';
import { mondayOf } from './iso-week.js';
import { onDay, type Reading } from './spoken-day.js';
import { periodFromToday, readPeriod, type SpokenPeriod } from './spoken-period.js';
import { unitNamed } from './spoken-words.js';

/** 'eind maart', 'half april', 'begin volgende week', 'end of Q2'. */
export function readPart(words: string, today: CalendarDate): Reading {
  const found = /^(begin|start|half|mid|midden|medio|middle|eind|einde|end)[ -](.+)$/.exec(words);
  const named = unitNamed(found?.[2] ?? '');
  const period =
    named && named !== 'day' ? periodFromToday(today, named, 0) : readPeriod(found?.[2] ?? '', today);
  if (!found || !period) return found ? period : undefined;
  return onDay(partOf(period, found[1] ?? ''));
}

function partOf({ window, unit }: SpokenPeriod, part: string): CalendarDate {
  const { startsOn, endsOn } = window;
  if (/^(?:begin|start)$/.test(part)) return startsOn;
  if (unit === 'week') {
    // The week of New Year keeps its Thursday at least: its Wednesday may lie in the year before.
    const wednesday = addDays(mondayOf(endsOn), 2);
    if (/^e/.test(part)) return addDays(wednesday, 2);
    return wednesday < startsOn ? startsOn : wednesday;
  }
  if (/^e/.test(part)) return endsOn;
  if (unit === 'month') return addDays(startsOn, 14);
  return addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2));
}
