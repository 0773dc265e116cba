import type { CalendarDate } from './calendar-date.js';
import type { ReviewItemKind } from './review-agenda.js';

/**
 * What a review can decide about a matter. `keep` leaves it as it is (work on its days, a promise, a no-go until another
 * day, a request as it is); `reassign` gives it into somebody's hands; `done` says that what was decided before has been
 * done. A request is accepted, declined or parked until the day of the decision.
 */
export const REVIEW_CHOICES = [
  'keep',
  'move',
  'scrap',
  'reassign',
  'change_promise',
  'pause',
  'lift',
  'decline',
  'done',
  'accept',
  'park',
] as const;
export type ReviewChoice = (typeof REVIEW_CHOICES)[number];

const ABOUT_WORK = ['move', 'scrap', 'reassign', 'keep'] as const;
const ABOUT_PROMISE = ['reassign', 'change_promise', 'pause', 'keep'] as const;
const ABOUT_REQUEST = ['accept', 'decline', 'park', 'reassign', 'keep'] as const;
const IN_HANDS = ['reassign', 'keep'] as const;

/** The choices each kind of matter allows, the first is the one to expect. */
export const CHOICES_OF: Record<ReviewItemKind, readonly ReviewChoice[]> = {
  earlier_decision: ['done', 'move', 'reassign', 'scrap'],
  silent_cadence: ABOUT_PROMISE,
  third_postponement: ABOUT_WORK,
  overdue: ABOUT_WORK,
  starved_theme: IN_HANDS,
  buffer_exceeded: IN_HANDS,
  request_waiting: ABOUT_REQUEST,
  uncovered_weeks: ABOUT_PROMISE,
  no_go_due: ['keep', 'lift'],
  owner_away: IN_HANDS,
  result_missing: IN_HANDS,
  parked_request: ABOUT_REQUEST,
  own_matter: IN_HANDS,
};

/** What a choice asks for besides who answers for it, and by when. */
export type ReviewAsk = 'reason' | 'window' | 'promise' | 'pause' | 'planning';

/** What each choice asks for; what is kept, handed over or done needs no more than an owner and a day. */
export const ASKS_OF: Record<ReviewChoice, readonly ReviewAsk[]> = {
  keep: [],
  move: ['window'],
  scrap: ['reason'],
  reassign: [],
  change_promise: ['promise'],
  pause: ['pause', 'reason'],
  lift: ['reason'],
  decline: ['reason'],
  done: [],
  accept: ['planning'],
  park: [],
};

/** A decision about a matter as it is asked for. */
export interface Choosing {
  readonly choice: ReviewChoice;
  /** The day by which it is done. */
  readonly dueOn: CalendarDate;
  readonly note: string;
}

export type ChoiceRefusal =
  /** Another kind of matter. */
  | 'choice_not_offered'
  /** Nobody does anything before today. */
  | 'due_day_passed'
  | 'needs_reason';

/** What a matter of this kind asks for when this is chosen. An earlier decision has no window: its day is the date. */
export function asksOf(kind: ReviewItemKind, choice: ReviewChoice): readonly ReviewAsk[] {
  return ASKS_OF[choice].filter((ask) => !(kind === 'earlier_decision' && ask === 'window'));
}

/** Whether a matter can be decided like this, and why not. */
export function refusalOfChoice(
  kind: ReviewItemKind,
  { choice, dueOn, note }: Choosing,
  today: CalendarDate,
): ChoiceRefusal | null {
  if (!CHOICES_OF[kind].includes(choice)) return 'choice_not_offered';
  if (dueOn < today) return 'due_day_passed';
  return ASKS_OF[choice].includes('reason') && note.trim() === '' ? 'needs_reason' : null;
}
