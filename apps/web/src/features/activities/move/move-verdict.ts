import type { Precision, Window } from '@cadans/domain/activity';
import { type Movable, moveKind, needsDecision } from '@cadans/domain/postponement';

/**
 * What a move comes down to for who makes it: nothing, freely, earlier, later with a reason, a decision of who may steer
 * (with a reason when it is later), or a refusal because only somebody who may steer can decide.
 */
export type MoveVerdict =
  | { readonly is: 'unchanged' | 'free' | 'earlier' | 'later' | 'needs_decision' }
  | { readonly is: 'decide'; readonly later: boolean };

/** Judges a move before it is sent, by the same rules as the server. */
export function judgeMove(
  activity: Movable & { precision: Precision },
  to: Window & { precision: Precision },
  today: string,
  maySteer: boolean,
): MoveVerdict {
  const slid = needsDecision(activity);
  const sameDays = activity.startsOn === to.startsOn && activity.endsOn === to.endsOn;
  if (sameDays && activity.precision === to.precision)
    return slid && maySteer ? { is: 'decide', later: false } : { is: 'unchanged' };
  const kind = moveKind(activity, to, today);
  if (kind === 'free') return { is: 'free' };
  if (kind === 'pull_in') return { is: 'earlier' };
  if (!slid) return { is: 'later' };
  return maySteer ? { is: 'decide', later: true } : { is: 'needs_decision' };
}
