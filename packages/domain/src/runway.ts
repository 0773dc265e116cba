import { type Beat, comingBeats } from './beat.js';
import { addDays, type CalendarDate, daysBetween } from './calendar-date.js';
import { periodOf } from './period.js';
import type { Promised } from './publication.js';
import { counted, dayInWords, type Noun, type Sentence } from './sentence.js';

/** How far ahead an open beat is looked for, in days: 13 weeks, where it mostly is, and then 53. */
const NEAR = 13 * 7;
const SIGHT = 53 * 7;

export interface Runway {
  /** Whole weeks until the first beat nobody planned; 53 when there is none in sight, null when nothing is promised. */
  readonly weeks: number | null;
  readonly firstOpen: Beat | null;
  readonly sentence: Sentence;
}

/** How long it goes well without planning: whole weeks from today to the first open beat (product rule "Coverage"). */
export function runwayOf(promises: readonly Promised[], today: CalendarDate): Runway {
  const upTo = (days: number) =>
    promises.flatMap((promise) => comingBeats(promise, addDays(today, days - 1), today));
  const near = upTo(NEAR);
  const beats = near.some(isOpenBeat) ? near : upTo(SIGHT);
  const firstOpen = beats.filter(isOpenBeat).toSorted(byDay)[0] ?? null;
  if (beats.length === 0)
    return { weeks: null, firstOpen, sentence: { nl: 'Er is niets beloofd.', en: 'Nothing is promised.' } };
  if (!firstOpen) {
    const sentence = {
      nl: 'Alle slagen van het komende jaar zijn gepland.',
      en: 'All beats of the coming year are planned.',
    };
    return { weeks: SIGHT / 7, firstOpen, sentence };
  }
  const weeks = Math.max(0, Math.floor(daysBetween(today, firstOpen.day) / 7));
  const [span, day] = [counted(weeks, WEEKS), dayInWords(firstOpen.day)];
  const sentence = {
    nl: `Nog ${span.nl} tot de eerste slag die niemand heeft gepland, op ${day.nl}.`,
    en: `${span.en} until the first beat that nobody planned, on ${day.en}.`,
  };
  return { weeks, firstOpen, sentence };
}

export interface DoingNothing {
  /** The last day of the quarter. */
  readonly until: CalendarDate;
  /** The beats nobody planned, in order of day. */
  readonly missed: readonly Beat[];
  readonly sentence: Sentence;
}

/** What doing nothing costs: the beats up to the quarter's end that will be missed if nothing more is planned. */
export function doingNothing(promises: readonly Promised[], today: CalendarDate): DoingNothing {
  const until = periodOf('quarter', today).end;
  const missed = promises
    .flatMap((promise) => comingBeats(promise, until, today))
    .filter(isOpenBeat)
    .toSorted(byDay);
  const [beats, day] = [counted(missed.length, BEATS), dayInWords(until)];
  const sentence = {
    nl: `Als niemand meer iets plant, ${missed.length === 1 ? 'gaat' : 'gaan'} er tot en met ${day.nl} ${beats.nl} voorbij.`,
    en: `If nobody plans anything more, ${beats.en} will be missed up to ${day.en}.`,
  };
  return { until, missed, sentence };
}

const WEEKS: Noun = { nl: ['week', 'weken'], en: ['week', 'weeks'] };
const BEATS: Noun = { nl: ['slag', 'slagen'], en: ['beat', 'beats'] };

const isOpenBeat = ({ state }: Beat) => state === 'open';

const byDay = (one: Beat, other: Beat): number => {
  const key = ({ day, cadenceId, index }: Beat) => `${day} ${cadenceId} ${index}`;
  return key(one) < key(other) ? -1 : 1;
};
