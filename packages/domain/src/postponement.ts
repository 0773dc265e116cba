import type { Window } from './activity.js';
import { type CalendarDate, daysBetween, quarterOf } from './calendar-date.js';
import { isSameIsoWeek } from './iso-week.js';

/** Why something slid (rule 3). `other` needs a note. */
export const POSTPONEMENT_REASONS = [
  'customers_first',
  'operations_first',
  'technology_first',
  'waiting_for_input',
  'waiting_for_approval',
  'pushed_out_by_request',
  'other',
] as const;
export type PostponementReason = (typeof POSTPONEMENT_REASONS)[number];

/** From this many postponements on, a move later is a decision of who may steer. */
export const DECISION_FROM = 3;

/** What a move has to know of the activity it moves. `slides` counts its postponements so far. */
export interface Movable extends Window {
  readonly createdOn: CalendarDate;
  readonly slides: number;
}

/**
 * What a move is. Free: inside the ISO week of its last day, or on the day the activity was created. Otherwise it is a
 * postponement (later) or a pull-in (earlier), and is recorded.
 */
export type MoveKind = 'free' | 'postponement' | 'pull_in';

/** Tells what moving to `to` is; the due day, the window's last, decides. */
export function moveKind(activity: Movable, to: Window, today: CalendarDate): MoveKind {
  if (isSameIsoWeek(activity.endsOn, to.endsOn) || activity.createdOn === today) return 'free';
  return to.endsOn > activity.endsOn ? 'postponement' : 'pull_in';
}

/** Whether the next move later has to be decided by somebody who may steer: do it, with a date, or scrap it. */
export function needsDecision(activity: { slides: number }): boolean {
  return activity.slides >= DECISION_FROM;
}

export interface Postponing {
  readonly to: Window;
  readonly reason: PostponementReason;
  readonly note: string;
  /** Whether who moves it may steer and decides: from the third postponement on nothing less will do. */
  readonly decides: boolean;
}

export type PostponeRefusal = 'not_later' | 'is_a_free_move' | 'needs_note' | 'needs_decision';

/** A postponement as it enters the ledger. `days` is how much later it is due. */
export interface Postponed {
  readonly from: Window;
  readonly to: Window;
  readonly days: number;
  readonly crossesQuarter: boolean;
}

/**
 * Moves an activity later. Refused when it is not later, when it is a free move (that needs no reason), when the reason
 * `other` comes without a note, and from the third postponement on unless somebody who may steer decides.
 */
export function postpone(
  activity: Movable,
  { to, reason, note, decides }: Postponing,
  today: CalendarDate,
): { ok: true; value: Postponed } | { ok: false; why: PostponeRefusal } {
  const kind = moveKind(activity, to, today);
  if (kind === 'free') return { ok: false, why: 'is_a_free_move' };
  if (kind === 'pull_in') return { ok: false, why: 'not_later' };
  if (reason === 'other' && note.trim() === '') return { ok: false, why: 'needs_note' };
  if (needsDecision(activity) && !decides) return { ok: false, why: 'needs_decision' };
  return {
    ok: true,
    value: {
      from: { startsOn: activity.startsOn, endsOn: activity.endsOn },
      to,
      days: daysBetween(activity.endsOn, to.endsOn),
      crossesQuarter: quarterOf(activity.endsOn) !== quarterOf(to.endsOn),
    },
  };
}
