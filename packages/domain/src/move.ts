import type { Window } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import {
  type Movable,
  moveKind,
  needsDecision,
  type Postponed,
  type PostponementReason,
  postpone,
} from './postponement.js';

/** A move as it is asked for: with a reason when it may turn out to be a postponement. */
export interface Moving {
  readonly to: Window;
  readonly reason?: PostponementReason | undefined;
  readonly note: string;
  /** Whether who moves it may steer and decides; a decision without a reason has `other`, with its note. */
  readonly decides: boolean;
}

/** What a move turned out to be; a postponement as it enters the ledger. */
export type Moved =
  | { readonly kind: 'free' | 'pull_in' }
  | (Postponed & {
      readonly kind: 'postponement';
      readonly reason: PostponementReason;
      readonly note: string;
    });

export type MoveRefusal = 'needs_postponement' | 'needs_note' | 'needs_decision';

/**
 * Moves an activity wherever it is dropped. Freely or earlier always; later is a postponement, refused from the third on
 * unless somebody who may steer decides, without a reason, and for the reason `other` without a note.
 */
export function move(
  activity: Movable,
  { to, reason, note, decides }: Moving,
  today: CalendarDate,
): { ok: true; value: Moved } | { ok: false; why: MoveRefusal } {
  const kind = moveKind(activity, to, today);
  if (kind !== 'postponement') return { ok: true, value: { kind } };
  // First what no reason helps against: nobody is asked for one in vain.
  if (needsDecision(activity) && !decides) return { ok: false, why: 'needs_decision' };
  const because = reason ?? (decides ? 'other' : undefined);
  if (!because) return { ok: false, why: 'needs_postponement' };
  const postponed = postpone(activity, { to, reason: because, note, decides }, today);
  if (postponed.ok) return { ok: true, value: { kind, reason: because, note, ...postponed.value } };
  return { ok: false, why: postponed.why === 'needs_note' ? 'needs_note' : 'needs_decision' };
}
