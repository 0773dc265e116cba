import { type Ability } from '@cadans/domain/ability';
import type { DecisionItem, SettlingAct } from '@cadans/domain/decision-item';

/** What each act takes; what is only a way to another screen takes no more than reading there does. */
const ASKS: Record<SettlingAct, Ability> = {
  plan: 'plan',
  pause: 'shape',
  fix_date: 'steer',
  scrap: 'plan',
  finish: 'plan',
  postpone: 'plan',
  reweigh: 'shape',
  change_buffer: 'steer',
  accept: 'plan',
  decline: 'plan',
  keep_no_go: 'shape',
  lift_no_go: 'shape',
  hold_review: 'steer',
  hand_over: 'plan',
  name_stand_in: 'plan',
  record_result: 'plan',
};

/** What somebody may: `shape` is already said of the plan as it stands, which who plans may not write once it was agreed. */
export type Allowed = (ability: Ability) => boolean;

/** The acts that settle a matter and that somebody may do, the one to expect last: it stands at the end of the row. */
export function actsAllowed({ settle }: DecisionItem, isAllowed: Allowed): SettlingAct[] {
  return settle.filter((act) => isAllowed(ASKS[act])).toReversed();
}

/** Who can settle it, when one cannot: the ability of its first act. */
export function abilityFor({ settle }: DecisionItem): Ability {
  const [first] = settle;
  return first ? ASKS[first] : 'read';
}
