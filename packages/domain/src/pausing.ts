import type { Cadence, Pause } from './cadence.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import { periodOf } from './period.js';

/** A silence that somebody wants to choose. */
export interface Pausing {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly reason: string;
}

export type PauseRefusal =
  /** A pause tells why (rule 7). */
  | 'needs_reason'
  | 'ends_before_it_starts'
  /** It would turn misses of a closed period into a choice afterwards. */
  | 'closed_period'
  /** The promise is not in force on those days. */
  | 'outside_the_promise'
  /** Another pause holds one of those days already. */
  | 'already_paused';

/**
 * Whether a promise can be paused on those days, and why not. Nothing changes in a closed period (rule 7): a pause starts
 * in the current period at the earliest. `pauses` are those the promise has.
 */
export function refusalOfPause(
  cadence: Cadence,
  pauses: readonly Pause[],
  { from, until, reason }: Pausing,
  today: CalendarDate,
): PauseRefusal | null {
  if (reason.trim() === '') return 'needs_reason';
  if (until !== null && until < from) return 'ends_before_it_starts';
  if (from < periodOf(cadence.per, today).start) return 'closed_period';
  if (!meets({ from, until }, { from: cadence.validFrom, until: cadence.validUntil }))
    return 'outside_the_promise';
  return pauses.some((pause) => meets(pause, { from, until })) ? 'already_paused' : null;
}

/**
 * Whether a pause can end on another day: not before it starts, and without changing a closed period, neither by ending
 * inside one nor by having ended there. Ending it yesterday is resuming today.
 */
export function mayEndPause(
  cadence: Cadence,
  pause: Pause,
  until: CalendarDate | null,
  today: CalendarDate,
): boolean {
  const lastClosed = addDays(periodOf(cadence.per, today).start, -1);
  if (pause.until !== null && pause.until < lastClosed) return false;
  return until === null || (until >= pause.from && until >= lastClosed);
}

interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

const meets = (one: Days, other: Days): boolean =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);
