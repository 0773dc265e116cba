import type { CalendarDate } from './calendar-date.js';
import type { Sentence } from './sentence.js';

/** What needs a decision, the most urgent first (product rule "Needs a decision"). */
export const DECISION_KINDS = [
  'silent_cadence',
  'third_postponement',
  'overdue',
  'starved_theme',
  'buffer_exceeded',
  'request_waiting',
  'uncovered_weeks',
  'no_go_due',
  'review_overdue',
  'owner_away',
  'result_missing',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The acts that settle it. The first is the one to expect. */
export const SETTLING_ACTS = {
  silent_cadence: ['plan', 'pause'],
  third_postponement: ['fix_date', 'scrap'],
  overdue: ['finish', 'postpone'],
  starved_theme: ['plan', 'reweigh'],
  buffer_exceeded: ['scrap', 'change_buffer'],
  request_waiting: ['accept', 'decline'],
  uncovered_weeks: ['plan', 'pause'],
  no_go_due: ['keep_no_go', 'lift_no_go'],
  review_overdue: ['hold_review'],
  owner_away: ['hand_over', 'name_stand_in'],
  result_missing: ['record_result'],
} as const satisfies Record<DecisionKind, readonly string[]>;
export type SettlingAct = (typeof SETTLING_ACTS)[DecisionKind][number];

/** Something that needs a decision, in one sentence, with the one or two acts that settle it. */
export interface DecisionItem {
  readonly kind: DecisionKind;
  /** The rows it is about: cadences, activities, themes, requests, no-gos, reviews or members, by its kind. */
  readonly ids: readonly string[];
  /** The day it began to need a decision. */
  readonly since: CalendarDate;
  readonly sentence: Sentence;
  readonly settle: readonly SettlingAct[];
}

/** An item with the acts of its kind. */
export function decisionItem(
  kind: DecisionKind,
  ids: readonly string[],
  since: CalendarDate,
  sentence: Sentence,
): DecisionItem {
  return { kind, ids, since, sentence, settle: SETTLING_ACTS[kind] };
}

/** Newest first; of one day the most urgent kind first, then by id. */
export function inOrder(items: readonly DecisionItem[]): DecisionItem[] {
  const place = new Map(DECISION_KINDS.map((kind, index) => [kind, index]));
  const keyOf = ({ ids }: DecisionItem) => ids.join(' ');
  return items.toSorted((one, other) => {
    if (one.since !== other.since) return one.since > other.since ? -1 : 1;
    const urgency = (place.get(one.kind) ?? 0) - (place.get(other.kind) ?? 0);
    return urgency || (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0);
  });
}
