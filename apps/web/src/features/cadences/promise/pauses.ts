import type { CadencePause, Cadence as Stored } from '@cadans/contracts/cadences';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { mayEndPause } from '@cadans/domain/pausing';
import type { PromiseState } from '../rhythm-model';

/** A pause with the row of the promise it is of. */
export interface ShownPause {
  readonly row: Stored;
  readonly pause: CadencePause;
}

/** The pauses of a promise, over all its rows, the latest first. */
export function pausesOf({ promise }: PromiseState, stored: readonly Stored[]): ShownPause[] {
  const ids = new Set(promise.chain.map(({ id }) => id));
  return stored
    .filter(({ id }) => ids.has(id))
    .flatMap((row) => row.pauses.map((pause) => ({ row, pause })))
    .toSorted((one, other) => (one.pause.from < other.pause.from ? 1 : -1));
}

/** Whether a pause lasts or is still to come. */
export function isAhead({ pause }: ShownPause, today: CalendarDate): boolean {
  return pause.until === null || pause.until >= today;
}

/** Whether a pause can end sooner than it does; the last day it may end on is at the earliest its first. */
export function canEnd({ row, pause }: ShownPause, today: CalendarDate): boolean {
  if (pause.until !== null && (pause.until < today || pause.until <= pause.from)) return false;
  const { from, until } = pause;
  return mayEndPause(row, { cadenceId: row.id, from, until }, from > today ? from : today, today);
}

/** Why it is silent on a day. */
export function reasonOn(pauses: readonly ShownPause[], day: CalendarDate): string | undefined {
  return pauses.find(({ pause: { from, until } }) => from <= day && (until === null || day <= until))?.pause
    .reason;
}
