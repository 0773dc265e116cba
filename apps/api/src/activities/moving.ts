import type { BodyOf } from '@cadans/contracts/endpoint';
import type { moveActivity, postponeActivity } from '@cadans/contracts/moves';
import { may } from '@cadans/domain/ability';
import type { Precision, Window } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { type Moved, type Moving, move } from '@cadans/domain/move';
import { type MoveKind, moveKind, postpone } from '@cadans/domain/postponement';
import type { Send, Statement } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { accepted, Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import type { Acting } from './acting.js';
import { requireOpen, type StoredActivity } from './activity-store.js';
import { decisionEntry, postponementEntry, pullInEntry } from './ledgers.js';
import { type Placing, placing } from './placing.js';
import { retractableMove, retractionEntry } from './retraction.js';
import { requireWindow } from './window.js';

/** Which other noun a move belongs to, when it is not free. */
const OTHERWISE: Record<Exclude<MoveKind, 'free'>, 'needs_postponement' | 'needs_pull_in'> = {
  postponement: 'needs_postponement',
  pull_in: 'needs_pull_in',
};

type Days = BodyOf<typeof moveActivity>;

/** Moves where no record is needed. */
export function movingFreely(member: CurrentMember, given: Days, today: CalendarDate): Acting {
  return async (send, activity) => {
    requireOpen(activity);
    const kind = moveKind(activity, requireWindow(given), today);
    if (kind !== 'free') throw new Refusal(OTHERWISE[kind]);
    return recorded(send, member, activity, { ...given, moved: { kind }, today });
  };
}

/** Moves later, for a reason. */
export function postponing(
  member: CurrentMember,
  given: BodyOf<typeof postponeActivity>,
  today: CalendarDate,
): Acting {
  return async (send, activity) => {
    requireOpen(activity);
    const { reason, note } = given;
    const to = requireWindow(given);
    const postponed = accepted(postpone(activity, { to, reason, note, decides: false }, today));
    const moved = { kind: 'postponement' as const, reason, note, ...postponed };
    return recorded(send, member, activity, { ...given, moved, today });
  };
}

/** Moves earlier. */
export function pullingIn(member: CurrentMember, given: Days, today: CalendarDate): Acting {
  return async (send, activity) => {
    requireOpen(activity);
    const kind = moveKind(activity, requireWindow(given), today);
    if (kind === 'free') throw new Refusal('is_a_free_move');
    if (kind === 'postponement') throw new Refusal('not_earlier');
    return recorded(send, member, activity, { ...given, moved: { kind }, today });
  };
}

interface AnyMove extends Window, Omit<Moving, 'to'> {
  readonly precision?: Precision | undefined;
  readonly themeId?: string | undefined;
}

/**
 * Moves to wherever it is dropped, as what the rule says it is. Who decides has a decision recorded, also for the days
 * the activity has; who may not steer does not decide.
 */
export function moving(member: CurrentMember, given: AnyMove, today: CalendarDate): Acting {
  return async (send, activity) => {
    requireOpen(activity);
    const { reason, note } = given;
    const to = requireWindow(given);
    const decides = given.decides && may(member, 'steer');
    const moved = accepted(move(activity, { to, reason, note, decides }, today));
    return recorded(send, member, activity, { ...given, moved, today, ...(decides && { decision: note }) });
  };
}

/** Takes back the last move that still stands, by who made it and shortly after; the ledger keeps it as taken back. */
export function retracting(member: CurrentMember): Acting {
  return async (send, activity) => {
    requireOpen(activity);
    const from = await retractableMove(send, member, activity);
    if (!from) throw new Refusal('nothing_to_retract');
    return [retractionEntry(member, activity, from.version), await placing(send, member, activity, from)];
  };
}

interface Recorded extends Placing {
  readonly moved: Moved;
  readonly today: CalendarDate;
  /** The note of the decision that this move is. */
  readonly decision?: string;
}

/** The move with its entries in the ledgers, which come first. */
async function recorded(
  send: Send,
  member: CurrentMember,
  activity: StoredActivity,
  { moved, today, decision, ...given }: Recorded,
): Promise<Statement[]> {
  // On the day it was made its date is not committed yet: the first committed date moves along.
  const recommits = moved.kind === 'free' && activity.createdOn === today;
  const placed = await placing(send, member, activity, given, recommits);
  const decisionId = decision === undefined ? null : newId();
  const { endsOn } = given;
  return [
    ...(decisionId
      ? [decisionEntry(member, activity, { id: decisionId, outcome: 'do', endsOn, note: decision ?? '' })]
      : []),
    ...(moved.kind === 'postponement' ? [postponementEntry(member, activity, { ...moved, decisionId })] : []),
    ...(moved.kind === 'pull_in' ? [pullInEntry(member, activity, given)] : []),
    placed,
  ];
}
