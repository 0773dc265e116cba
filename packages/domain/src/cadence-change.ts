import { type Cadence, type Chain, oldestFirst } from './cadence.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import { type PeriodKind, periodOf } from './period.js';

/** The most that can be promised per period. */
export const MOST_TIMES = 100;

/** What a promise says anew. Another channel or theme is another promise. */
export interface NewPromise {
  readonly times: number;
  readonly per: PeriodKind;
  /** The first day it holds. */
  readonly from: CalendarDate;
}

export type ChangeRefusal =
  /** Not a whole number from 1 to 100. */
  | 'times_out_of_range'
  /** The same number per the same period: nothing would change. */
  | 'nothing_changes'
  /** It would judge a closed period by a promise that was not in force then. */
  | 'closed_period'
  /** The promise ended before that day: make a new one. */
  | 'already_ended'
  /** The latest row starts on that day or later: it has no day left to have been in force. */
  | 'not_after_its_start';

/** What rule 7 writes: the row in force is closed on a day, and this one follows it. */
export interface Changed {
  readonly close: { readonly id: string; readonly validUntil: CalendarDate };
  readonly open: Omit<Cadence, 'id'>;
}

/**
 * Changes a promise by closing its latest row and opening the next (rule 7). Refused when it starts before the current
 * period, of the old kind or of the new, since periods that are over are judged by the promise then in force; also what
 * `ChangeRefusal` names. An end that was agreed stays.
 */
export function changeCadence(
  chain: Chain,
  { times, per, from }: NewPromise,
  today: CalendarDate,
): { ok: true; value: Changed } | { ok: false; why: ChangeRefusal } {
  const last = oldestFirst(chain).at(-1);
  if (!isTimes(times)) return { ok: false, why: 'times_out_of_range' };
  if (!last || (last.validUntil !== null && last.validUntil < from))
    return { ok: false, why: 'already_ended' };
  if (times === last.times && per === last.per) return { ok: false, why: 'nothing_changes' };
  if (from < earliestChange(last, per, today)) return { ok: false, why: 'closed_period' };
  if (from <= last.validFrom) return { ok: false, why: 'not_after_its_start' };
  const { id, ...row } = last;
  return {
    ok: true,
    value: {
      close: { id, validUntil: addDays(from, -1) },
      open: { ...row, times, per, validFrom: from, replacesId: id },
    },
  };
}

/** The first day a changed promise can hold: no closed period of the old kind or of the new may hear of it. */
export function earliestChange(
  { per }: { readonly per: PeriodKind },
  changed: PeriodKind,
  today: CalendarDate,
): CalendarDate {
  const old = periodOf(per, today).start;
  const anew = periodOf(changed, today).start;
  return old > anew ? old : anew;
}

/** The earliest last day of a promise that is ended: the day before its current period. Ending it earlier would repair a miss. */
export function earliestEnd({ per }: { readonly per: PeriodKind }, today: CalendarDate): CalendarDate {
  return addDays(periodOf(per, today).start, -1);
}

/** Whether a row judges nothing yet: then a slip of the pen is put right where it stands, without closing and opening. */
export function mayBeCorrected(row: Cadence, today: CalendarDate): boolean {
  return row.validFrom >= periodOf(row.per, today).start;
}

/** Whether a number can be promised: whole, from 1 to 100. */
export function isTimes(times: number): boolean {
  return Number.isInteger(times) && times >= 1 && times <= MOST_TIMES;
}
