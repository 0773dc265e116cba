import type { CalendarDate } from './calendar-date.js';
import { type DateSpan, isWithin } from './date-span.js';
import { POSTPONEMENT_REASONS, type PostponementReason } from './postponement.js';
import { counted, type Sentence } from './sentence.js';

/** A postponement as the ledger holds it; `on` is the day it was postponed. */
export interface SlipRow {
  readonly id: string;
  readonly activityId: string;
  readonly reason: PostponementReason;
  readonly days: number;
  readonly crossesQuarter: boolean;
  readonly on: CalendarDate;
}

/** How often something slid for a reason, and how many days later that made it. */
export interface SlipReason {
  readonly reason: PostponementReason;
  readonly count: number;
  readonly days: number;
  readonly postponementIds: readonly string[];
}

export interface Slip {
  readonly count: number;
  readonly days: number;
  /** "Not this quarter": postponements over the border of one. */
  readonly quarterCrossings: number;
  /** Most frequent first, then most days; reasons that nobody gave are left out. */
  readonly reasons: readonly SlipReason[];
  readonly activityIds: readonly string[];
  readonly postponementIds: readonly string[];
  readonly sentence: Sentence;
}

/** Why it slid: what was postponed in a span, per reason (rule 3). Pull-ins are no postponements and do not make up for them. */
export function slipOf(rows: readonly SlipRow[], span: DateSpan): Slip {
  const slid = rows.filter(({ on }) => isWithin(on, span));
  const reasons = [...Map.groupBy(slid, ({ reason }) => reason)]
    .map(([reason, some]) => ({ reason, ...sumsOf(some) }))
    .toSorted(
      (one, other) =>
        other.count - one.count || other.days - one.days || placeOf(one.reason) - placeOf(other.reason),
    );
  const quarterCrossings = slid.filter(({ crossesQuarter }) => crossesQuarter).length;
  const activityIds = [...new Set(slid.map(({ activityId }) => activityId))].toSorted();
  const slip = { ...sumsOf(slid), quarterCrossings, reasons, activityIds };
  return { ...slip, sentence: sentenceOf(slip) };
}

function sumsOf(rows: readonly SlipRow[]) {
  return {
    count: rows.length,
    days: rows.reduce((sum, { days }) => sum + days, 0),
    postponementIds: rows.map(({ id }) => id).toSorted(),
  };
}

const placeOf = (reason: PostponementReason) => POSTPONEMENT_REASONS.indexOf(reason);

const DAYS = { nl: ['dag', 'dagen'], en: ['day', 'days'] } as const;
const TIMES = { nl: ['keer', 'keer'], en: ['time', 'times'] } as const;

const MOSTLY: Record<PostponementReason, Sentence> = {
  customers_first: { nl: 'eerst de klanten', en: 'first the customers' },
  operations_first: { nl: 'eerst de operatie', en: 'first operations' },
  technology_first: { nl: 'eerst de techniek', en: 'first the technology' },
  waiting_for_input: { nl: 'wachten op input', en: 'waiting for input' },
  waiting_for_approval: { nl: 'wachten op akkoord', en: 'waiting for approval' },
  pushed_out_by_request: { nl: 'verdrongen door een verzoek', en: 'pushed out by an ad-hoc request' },
  other: { nl: 'iets anders', en: 'something else' },
};

function sentenceOf({ count, days, quarterCrossings, reasons }: Omit<Slip, 'sentence'>): Sentence {
  const [most] = reasons;
  if (!most) return { nl: 'Er is niets uitgesteld.', en: 'Nothing was postponed.' };
  const [times, late, over] = [counted(count, TIMES), counted(days, DAYS), counted(quarterCrossings, TIMES)];
  const why = MOSTLY[most.reason];
  return {
    nl: `${times.nl} uitgesteld, samen ${late.nl}, ${over.nl} naar een ander kwartaal; het vaakst: ${why.nl}.`,
    en: `Postponed ${times.en}, ${late.en} together, ${over.en} into another quarter; most often: ${why.en}.`,
  };
}
