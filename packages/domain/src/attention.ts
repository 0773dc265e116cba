import type { CalendarDate } from './calendar-date.js';
import type { DecisionItem, DecisionKind } from './decision-item.js';
import { counted, percent, type Sentence } from './sentence.js';
import { type IsHoliday, workingDaysAfter } from './working-day.js';

/** Points per item that needs a decision (product rule "Portfolio attention"); other kinds give none. */
const POINTS: Partial<Record<DecisionKind, number>> = {
  silent_cadence: 3,
  third_postponement: 2,
  review_overdue: 2,
  buffer_exceeded: 1,
  request_waiting: 1,
};

/** Below this coverage of the coming four weeks, in percent, an account needs attention. */
export const LEAST_C4 = 75;
const C4_POINTS = 2;

/** An approval may wait so many working days. */
export const APPROVAL_DAYS = 3;
const APPROVAL_POINTS = 1;

/** Why an account needs attention, and how much that counts. */
export interface AttentionReason {
  readonly kind: DecisionKind | 'low_coverage' | 'approvals_waiting';
  readonly points: number;
  readonly ids: readonly string[];
  readonly sentence: Sentence;
}

export interface Attention {
  readonly points: number;
  /** Most points first. */
  readonly reasons: readonly AttentionReason[];
  readonly sentence: Sentence;
}

export interface AttentionGrounds {
  readonly decisions: readonly DecisionItem[];
  /** Coverage of the coming four weeks, 0 to 100; null = nothing is promised. */
  readonly c4: number | null;
  /** What waits for an approval, and since when. */
  readonly approvals: readonly { readonly id: string; readonly askedOn: CalendarDate }[];
  readonly isHoliday: IsHoliday;
}

/** How much attention an account needs: points added up, each with its sentence (product rule "Portfolio attention"). */
export function attentionOf(
  { decisions, c4, approvals, isHoliday }: AttentionGrounds,
  today: CalendarDate,
): Attention {
  const waiting = approvals.filter(
    ({ askedOn }) => workingDaysAfter(askedOn, APPROVAL_DAYS, isHoliday) < today,
  );
  const reasons = [
    ...decisions.flatMap(({ kind, ids, sentence }) => {
      const points = POINTS[kind];
      return points === undefined ? [] : [{ kind, points, ids, sentence }];
    }),
    ...(c4 !== null && c4 < LEAST_C4 ? [lowCoverage(c4)] : []),
    ...(waiting.length > 0 ? [approvalsWaiting(waiting.map(({ id }) => id).toSorted())] : []),
  ].toSorted((one, other) => other.points - one.points);
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { points, reasons, sentence: reasons[0]?.sentence ?? { nl: 'Op koers.', en: 'On course.' } };
}

/** Accounts with most points first; of equally many the one whose id comes first. */
export function byAttention<T extends { readonly id: string; readonly attention: Pick<Attention, 'points'> }>(
  accounts: readonly T[],
): T[] {
  return accounts.toSorted(
    (one, other) => other.attention.points - one.attention.points || (one.id < other.id ? -1 : 1),
  );
}

// Rounded down, so that a coverage just below what is wanted never reads as if it were enough.
function lowCoverage(c4: number): AttentionReason {
  const covered = percent(Math.floor(c4));
  const sentence = {
    nl: `De komende 4 weken zijn voor ${covered} gedekt.`,
    en: `The coming 4 weeks are covered for ${covered}.`,
  };
  return { kind: 'low_coverage', points: C4_POINTS, ids: [], sentence };
}

const APPROVALS = { nl: ['akkoord', 'akkoorden'], en: ['approval', 'approvals'] } as const;

function approvalsWaiting(ids: readonly string[]): AttentionReason {
  const many = counted(ids.length, APPROVALS);
  const sentence = {
    nl: `Al langer dan ${APPROVAL_DAYS} werkdagen wacht er werk: ${many.nl}.`,
    en: `Work has been waiting for more than ${APPROVAL_DAYS} working days: ${many.en}.`,
  };
  return { kind: 'approvals_waiting', points: APPROVAL_POINTS, ids, sentence };
}
