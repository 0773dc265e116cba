import type { CalendarDate } from './calendar-date.js';
import { DECISION_KINDS, type DecisionItem, type DecisionKind } from './decision-item.js';
import { dayInWords, type Sentence } from './sentence.js';

const MATTERS = DECISION_KINDS.filter((kind) => kind !== 'review_overdue');

/**
 * What a review is about, in the order of its agenda: what was decided before, what needs a decision, what was parked, and
 * what somebody put on it in their own words.
 */
export const REVIEW_ITEM_KINDS = ['earlier_decision', ...MATTERS, 'parked_request', 'own_matter'] as const;
export type ReviewItemKind =
  | Exclude<DecisionKind, 'review_overdue'>
  | 'earlier_decision'
  | 'parked_request'
  | 'own_matter';

/** One matter on the agenda. */
export interface AgendaItem {
  /** The same for the same matter, however often the agenda is built. */
  readonly key: string;
  readonly kind: ReviewItemKind;
  /** The rows it is about, as `DecisionItem` has them; of an earlier decision that one, of a parked request the request; none of an own matter. */
  readonly ids: readonly string[];
  /** The day the matter arose. */
  readonly since: CalendarDate;
  readonly sentence: Sentence;
}

/** A decision of an earlier review that was not done yet. */
export interface EarlierDecision {
  readonly id: string;
  readonly dueOn: CalendarDate;
  /** What it was about. */
  readonly sentence: Sentence;
}

/** A request that waits for the next review. */
export interface ParkedRequest {
  readonly id: string;
  readonly title: string;
  readonly parkedOn: CalendarDate;
}

export interface AgendaGrounds {
  readonly decisions: readonly DecisionItem[];
  readonly parked: readonly ParkedRequest[];
  readonly earlier: readonly EarlierDecision[];
}

/** There is one of them at most, whichever rows it is about. */
const ONLY_ONE: readonly ReviewItemKind[] = ['buffer_exceeded', 'result_missing'];

/**
 * The agenda of a review: earlier decisions whose day has come, what needs a decision and parked requests; by kind in their
 * order, of one kind the longest waiting first. That no review was held is no matter of the review itself.
 */
export function agendaOf({ decisions, parked, earlier }: AgendaGrounds, today: CalendarDate): AgendaItem[] {
  const items = [
    ...earlier.filter(({ dueOn }) => dueOn <= today).map(ofEarlier),
    ...decisions.flatMap((item) => (item.kind === 'review_overdue' ? [] : [ofMatter(item, item.kind)])),
    // One whose day has come is among the decisions already when it waits too long.
    ...parked.filter(({ id }) => !isWaiting(decisions, id)).map(ofParked),
  ];
  return [...new Map(items.toSorted(inOrder).map((item) => [item.key, item])).values()];
}

const isWaiting = (decisions: readonly DecisionItem[], requestId: string) =>
  decisions.some(({ kind, ids }) => kind === 'request_waiting' && ids.includes(requestId));

const PLACES = new Map(REVIEW_ITEM_KINDS.map((kind, place) => [kind, place]));

function inOrder(one: AgendaItem, other: AgendaItem): number {
  const places = (PLACES.get(one.kind) ?? 0) - (PLACES.get(other.kind) ?? 0);
  if (places !== 0) return places;
  if (one.since !== other.since) return one.since < other.since ? -1 : 1;
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

function ofMatter({ ids, since, sentence }: DecisionItem, kind: ReviewItemKind): AgendaItem {
  const key = ONLY_ONE.includes(kind) ? kind : `${kind} ${ids[0]}`;
  return { key, kind, ids, since, sentence };
}

function ofEarlier({ id, dueOn, sentence }: EarlierDecision): AgendaItem {
  const on = dayInWords(dueOn);
  return {
    key: `earlier_decision ${id}`,
    kind: 'earlier_decision',
    ids: [id],
    since: dueOn,
    sentence: {
      nl: `Afgesproken voor ${on.nl}: ${sentence.nl}`,
      en: `Agreed for ${on.en}: ${sentence.en}`,
    },
  };
}

function ofParked({ id, title, parkedOn }: ParkedRequest): AgendaItem {
  return {
    key: `parked_request ${id}`,
    kind: 'parked_request',
    ids: [id],
    since: parkedOn,
    sentence: {
      nl: `Het verzoek “${title}” is geparkeerd tot dit stuurmoment.`,
      en: `The request “${title}” was parked until this review.`,
    },
  };
}
