import { type Beat, beatsOf } from './beat.js';
import type { Cadence, Chain, Pause } from './cadence.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import type { DateSpan } from './date-span.js';
import { asOfIn } from './dials.js';
import { type Facts } from './facts.js';
import { nearestBeats } from './nearest-beats.js';
import type { Period } from './period.js';
import type { Promised } from './publication.js';
import { type Rhythm, rhythmOf } from './rhythm.js';
import { type Silence, silenceOf } from './silence.js';
import { type SilentSpan, silentSpans } from './silent-span.js';

/** A pause as it is drawn; null = until further notice. */
export interface ShownPause extends Pick<Pause, 'from' | 'until'> {
  readonly reason: string;
}

/** All that a sheet shows of one promise in the days it is about. */
export interface ShownPromise {
  /** The row that tells what is promised: of the day it is judged from, else the nearest. */
  readonly cadence: Cadence;
  readonly rhythm: Rhythm;
  /** Of today; null before it begins, when it is over, and when the days shown are over. */
  readonly silence: Silence | null;
  /** Filled where the activity stands: see `nearestBeats`. */
  readonly beats: readonly Beat[];
  readonly silences: readonly SilentSpan[];
  readonly pauses: readonly ShownPause[];
}

/** How far back a silence may have begun to be told in its full length, in days: two years. */
const BACK = 731;

/**
 * Every promise that says something about the days of `period`, on `days` (which may be more: the weeks that touch it), in
 * the order of the promises.
 */
export function yearBeats(
  facts: Facts,
  promises: readonly Promised[],
  period: Period,
  days: DateSpan,
): ShownPromise[] {
  const { today } = facts;
  const asOf = asOfIn(period, today);
  const stands = new Map(facts.activities.map(({ id, doneOn, endsOn }) => [id, doneOn ?? endsOn]));
  return promises.flatMap((promise) => {
    const cadence = toldBy(promise.chain, asOf);
    if (!cadence || !touches(promise.chain, days)) return [];
    const all = beatsOf(promise, addDays(days.from, -BACK), days.until, today);
    const isNow = asOf === today;
    return {
      cadence,
      rhythm: rhythmOf(promise, asOf),
      silence: isNow ? silenceOf(promise, today) : null,
      beats: nearestBeats(
        all.filter(({ day }) => day >= days.from),
        (id) => stands.get(id),
      ),
      silences: silentSpans(promise, all, today).filter(
        ({ from, until }) => from <= days.until && until >= days.from,
      ),
      pauses: pausesOf(promise, days),
    };
  });
}

function toldBy(chain: Chain, asOf: CalendarDate): Cadence | undefined {
  return chain.findLast(({ validFrom }) => validFrom <= asOf) ?? chain[0];
}

function touches(chain: Chain, { from, until }: DateSpan): boolean {
  return chain.some((row) => row.validFrom <= until && (row.validUntil === null || row.validUntil >= from));
}

function pausesOf({ chain, pauses }: Promised, days: DateSpan): ShownPause[] {
  const ids = new Set(chain.map(({ id }) => id));
  return pauses
    .filter(
      ({ cadenceId, from, until }) =>
        ids.has(cadenceId) && from <= days.until && (until ?? from) >= days.from,
    )
    .map(({ from, until, reason = '' }) => ({ from, until, reason }));
}

/** The beats that a move would leave open, and those it would fill. */
export interface BeatsMoved {
  readonly opened: readonly Beat[];
  readonly filled: readonly Beat[];
}

/** Compares the beats of promises up to a day with the same promises held against other work. */
export function beatsMoved(
  before: readonly Promised[],
  after: readonly Promised[],
  { from, until }: DateSpan,
  today: CalendarDate,
): BeatsMoved {
  const open = (promise: Promised) =>
    beatsOf(promise, from, until, today).filter(({ state }) => state === 'open');
  const pairs = before.flatMap((promise, place) => {
    const other = after[place];
    return !other || other === promise ? [] : [[open(promise), open(other)] as const];
  });
  const key = ({ cadenceId, period, index }: Beat) => `${cadenceId} ${period.start} ${index}`;
  const without = (some: readonly Beat[], others: readonly Beat[]) => {
    const keys = new Set(others.map(key));
    return some.filter((beat) => !keys.has(key(beat)));
  };
  return {
    opened: pairs.flatMap(([was, is]) => without(is, was)),
    filled: pairs.flatMap(([was, is]) => without(was, is)),
  };
}
