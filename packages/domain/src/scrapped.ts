import type { CalendarDate } from './calendar-date.js';
import { type DateSpan, isWithin } from './date-span.js';
import { counted, decimal, type Sentence } from './sentence.js';

export interface Scrapped {
  readonly count: number;
  /** Hours it freed, of those that are known. */
  readonly hours: number;
  /** How many had no hours of their own. */
  readonly unknown: number;
  readonly activityIds: readonly string[];
  readonly sentence: Sentence;
}

/** What was scrapped in a span and stayed so, with the hours that freed (rule 4). Daring to scrap is steering, not failing. */
export function scrappedIn(
  scrappings: readonly {
    readonly activityId: string;
    readonly on: CalendarDate;
    readonly hoursFreed: number | null;
  }[],
  span: DateSpan,
): Scrapped {
  const some = scrappings.filter(({ on }) => isWithin(on, span));
  const tenths = some.reduce((sum, { hoursFreed }) => sum + Math.round((hoursFreed ?? 0) * 10), 0);
  return {
    count: some.length,
    hours: tenths / 10,
    unknown: some.filter(({ hoursFreed }) => hoursFreed === null).length,
    activityIds: some.map(({ activityId }) => activityId).toSorted(),
    sentence: sentenceOf(some.length, tenths / 10),
  };
}

const ACTIVITIES = { nl: ['activiteit', 'activiteiten'], en: ['activity', 'activities'] } as const;

function sentenceOf(count: number, hours: number): Sentence {
  if (count === 0) return { nl: 'Er is niets geschrapt.', en: 'Nothing was scrapped.' };
  const [many, freed] = [counted(count, ACTIVITIES), decimal(hours)];
  return {
    nl: `${many.nl} geschrapt: dat gaf ${freed.nl} uur terug.`,
    en: `${many.en} scrapped, which gave back ${freed.en} ${freed.en === '1' ? 'hour' : 'hours'}.`,
  };
}
