import { type CalendarDate, dayNumber } from './calendar-date.js';
import { daysInForce, stretchOn } from './in-force.js';
import { daysOf, periodOf } from './period.js';
import { onDays, type Promised, type Publication } from './publication.js';
import { remembered } from './remembered.js';
import { counted, decimal, type Noun, type Sentence } from './sentence.js';
import { activeDays, plannedWhilePromised, promisedDays, publishedWhilePromised } from './worked-out.js';

/** How silent a promise is; paused is a silence that was chosen. */
export const SILENCE_LEVELS = ['on_beat', 'late', 'quiet', 'silent', 'paused'] as const;
export type SilenceLevel = (typeof SILENCE_LEVELS)[number];

export interface Silence {
  readonly level: SilenceLevel;
  /** Days since the last publication, or since the promise began; paused days do not count. */
  readonly days: number;
  /** Days from one beat to the next: days of the current period / times. */
  readonly interval: number;
  /** days / interval. */
  readonly ratio: number;
  readonly last: Publication | null;
  /** The next that is planned, from today on; null = nothing. */
  readonly next: Publication | null;
  /** Whether the next lies further ahead than one interval, or there is none: silence to come. */
  readonly quietAhead: boolean;
  readonly sentence: Sentence;
}

/**
 * The silence of a promise, back and forward (product rule "Silence"). Back: days since the last publication, or since it
 * began, over the promised interval; up to 1 on beat, up to 1.5 late, up to 2 quiet, above silent. A publication in a pause
 * ends the silence though it keeps no beat. Null while a promise has not begun, and when it is over.
 */
export const silenceOf = remembered((promise: Promised, today: CalendarDate): Silence | null => {
  const now = dayNumber(today);
  const promised = promisedDays(promise);
  const current = stretchOn(promised, now);
  if (!current) return null;
  const active = activeDays(promise);
  const last = onDays(publishedWhilePromised(promise), { from: -Infinity, until: now }).at(-1) ?? null;
  const next = onDays(plannedWhilePromised(promise), { from: now, until: Infinity })[0] ?? null;
  const days = daysInForce(active, (last?.day ?? promised[0]?.from ?? now) + 1, now);
  const interval = daysOf(periodOf(current.row.per, today)) / current.row.times;
  const level: SilenceLevel = stretchOn(active, now) ? levelOf(days / interval) : 'paused';
  const ahead = daysInForce(active, now + 1, next?.day ?? Infinity);
  const quietAhead = level !== 'paused' && ahead > interval;
  const found = { level, days, interval, ratio: days / interval, last, next, quietAhead };
  return { ...found, sentence: sentenceOf(found) };
});

/** The level of a ratio: ≤ 1 on beat, ≤ 1.5 late, ≤ 2 quiet, > 2 silent. */
export function levelOf(ratio: number): Exclude<SilenceLevel, 'paused'> {
  if (ratio <= 1) return 'on_beat';
  if (ratio <= 1.5) return 'late';
  return ratio <= 2 ? 'quiet' : 'silent';
}

const DAYS: Noun = { nl: ['dag', 'dagen'], en: ['day', 'days'] };

function sentenceOf(silence: Omit<Silence, 'sentence'>): Sentence {
  if (silence.level === 'paused') {
    return {
      nl: 'Het is stil met opzet: de belofte is gepauzeerd.',
      en: 'Silent on purpose: the promise is paused.',
    };
  }
  const days = counted(silence.days, DAYS);
  const every = decimal(silence.interval);
  const what = silence.last
    ? { nl: 'sinds de laatste publicatie', en: 'since the last publication' }
    : {
        nl: 'sinds de belofte begon, zonder publicatie',
        en: 'since the promise began, without a publication',
      };
  const ahead = silence.quietAhead
    ? silence.next
      ? { nl: 'de volgende is te ver weg', en: 'the next is too far off' }
      : { nl: 'er is niets gepland', en: 'nothing is planned' }
    : { nl: 'verderop is het geregeld', en: 'what comes next is arranged' };
  return {
    nl: `${days.nl} ${what.nl}, waar er om de ${every.nl} dagen een is beloofd; ${ahead.nl}.`,
    en: `${days.en} ${what.en}, where one every ${every.en} days is promised; ${ahead.en}.`,
  };
}
