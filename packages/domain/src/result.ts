import type { Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { MEASURES, type Measure } from './yield.js';

/** What was measured of an activity on a day; null = not measured, which is not 0. */
export type Measured = { readonly [measure in Measure]: number | null } & {
  readonly measuredOn: CalendarDate;
};

export type ResultRefusal =
  /** Planned is not done (rule 8): only what is done yields something. */
  | 'not_done_yet'
  /** A result says at least one number. */
  | 'nothing_measured'
  | 'measured_in_future';

/** Whether a result of an activity can be recorded today, and why not. */
export function refusalOfResult(
  activity: { readonly status: Status; readonly deleted: boolean },
  measured: Measured,
  today: CalendarDate,
): ResultRefusal | null {
  if (activity.status !== 'done' || activity.deleted) return 'not_done_yet';
  return refusalOfCorrection(measured, today);
}

/** Whether a result can be put right like this, and why not. What was measured stays measured when the work is open again. */
export function refusalOfCorrection(
  measured: Measured,
  today: CalendarDate,
): Exclude<ResultRefusal, 'not_done_yet'> | null {
  if (MEASURES.every((measure) => measured[measure] === null)) return 'nothing_measured';
  return measured.measuredOn > today ? 'measured_in_future' : null;
}
