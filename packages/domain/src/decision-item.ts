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

const URGENCY = new Map(DECISION_KINDS.map((kind, place) => [kind, place]));

/** Newest first; of one day the most urgent kind first, then by id. */
export function inOrder(items: readonly DecisionItem[]): DecisionItem[] {
  const placed = items.map((item) => ({
    item,
    urgency: URGENCY.get(item.kind) ?? 0,
    key: item.ids.join(' '),
  }));
  return placed
    .toSorted((one, other) => {
      if (one.item.since !== other.item.since) return one.item.since > other.item.since ? -1 : 1;
      if (one.urgency !== other.urgency) return one.urgency - other.urgency;
      return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
    })
    .map(({ item }) => item);
}
