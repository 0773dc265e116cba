import type { Beat } from './beat.js';
import { addDays, type CalendarDate, daysBetween, fromDayNumber } from './calendar-date.js';
import type { DateSpan } from './date-span.js';
import type { Promised } from './publication.js';
import { silenceOf } from './silence.js';
import { publishedWhilePromised } from './worked-out.js';

/** So many beats missed one after another, over so many weeks, are a silence; fewer are misses. */
export const SILENT_FROM = 2;
export const SILENT_WEEKS = 2;

/** Days on which nothing came though it was promised, both included, and in whole weeks how long. */
export interface SilentSpan extends DateSpan {
  readonly weeks: number;
}

/**
 * The silences of a promise among `beats` (in order of day, over more than the days that are shown, so that a silence is
 * told in its full length): runs of two and more missed beats, from the start of the period of the first, or the day after
 * the last publication before, up to the day before the next publication, the next pause, or today. A promise that is quiet
 * or silent today is silent from its last publication on, also when a single beat was missed meanwhile.
 */
export function silentSpans(promise: Promised, beats: readonly Beat[], today: CalendarDate): SilentSpan[] {
  const published = publishedWhilePromised(promise).map(({ on }) => on);
  const ends = promise.chain.at(-1)?.validUntil ?? null;
  const paused = beats.filter(({ state }) => state === 'paused').map(({ day }) => day);
  const until = (from: CalendarDate): CalendarDate => {
    const next = published.find((day) => day >= from);
    const stop = paused.find((day) => day >= from);
    const last = [today, ends, next && addDays(next, -1), stop && addDays(stop, -1)];
    return last.reduce<CalendarDate>((least, day) => (day && day < least ? day : least), today);
  };
  const spans = runsOf(beats).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const lastOut = published.findLast((day) => day <= last.day);
    const from = latest(first.period.start, lastOut && addDays(lastOut, 1), startOf(promise));
    return spanOf(from, until(last.day));
  });
  const silence = silenceOf(promise, today);
  const isOngoing = spans.some((span) => span.until === today);
  if (isOngoing || (silence?.level !== 'quiet' && silence?.level !== 'silent')) return spans;
  const since = silence.last ? addDays(silence.last.on, 1) : startOf(promise);
  const afterPause = paused.findLast((day) => day < today);
  const missed = beats.find(({ state, day }) => state === 'missed' && day >= since);
  return [
    ...spans,
    ...spanOf(latest(since, missed?.period.start, afterPause && addDays(afterPause, 1)), today),
  ];
}

/** Runs of missed beats; a kept and a paused one end them, one that can still be kept comes after all of them. */
function runsOf(beats: readonly Beat[]): Beat[][] {
  const runs: Beat[][] = [];
  let run: Beat[] = [];
  for (const beat of beats) {
    if (beat.state === 'missed') run.push(beat);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].filter(({ length }) => length >= SILENT_FROM);
}

const spanOf = (from: CalendarDate, until: CalendarDate): SilentSpan[] => {
  const weeks = Math.round((daysBetween(from, until) + 1) / 7);
  return weeks < SILENT_WEEKS ? [] : [{ from, until, weeks }];
};

const startOf = ({ chain }: Promised): CalendarDate => chain[0]?.validFrom ?? fromDayNumber(0);

const latest = (one: CalendarDate, ...others: readonly (CalendarDate | undefined)[]): CalendarDate =>
  others.reduce<CalendarDate>((last, day) => (day && day > last ? day : last), one);
