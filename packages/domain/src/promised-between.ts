import type { Chain, Pause } from './cadence.js';
import { addDays, type CalendarDate, dayNumber } from './calendar-date.js';
import { stretchesOf } from './in-force.js';
import type { Period } from './period.js';
import { judgedPeriods } from './promised.js';

/** What is promised in one period. */
export interface PeriodPromise {
  readonly period: Period;
  readonly promised: number;
}

/** What a promise comes to in every period that touches the days from..until, oldest first; what drops out is not among them. */
export function promisedBetween(
  chain: Chain,
  pauses: readonly Pause[],
  from: CalendarDate,
  until: CalendarDate,
): PeriodPromise[] {
  return judgedPeriods(stretchesOf(chain, pauses), dayNumber(from), dayNumber(until)).map(
    ({ period, promised }) => ({ period, promised }),
  );
}

/** What a pause leaves of one period. */
export interface Remaining extends PeriodPromise {
  /** What is still promised; 0 = the period drops out. */
  readonly remains: number;
}

/** So far ahead is told what a pause without an end leaves. */
const SIGHT = 13 * 7;

/**
 * What a pause leaves of the promise in every period it touches, so that who pauses sees it beforehand: a day or two often
 * change nothing (decision 0015).
 */
export function remainingPromise(
  chain: Chain,
  pauses: readonly Pause[],
  pause: Pause,
  today: CalendarDate,
): Remaining[] {
  const until = pause.until ?? addDays(pause.from < today ? today : pause.from, SIGHT - 1);
  if (until < pause.from) return [];
  const left = promisedBetween(chain, [...pauses, pause], pause.from, until);
  return promisedBetween(chain, pauses, pause.from, until).map((was) => ({
    ...was,
    remains:
      left.find(({ period }) => period.kind === was.period.kind && period.start === was.period.start)
        ?.promised ?? 0,
  }));
}
