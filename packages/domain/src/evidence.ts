import type { Status } from './activity.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import type { Sentence } from './sentence.js';

/** So many days after it was done something has to be known of what an activity yielded. */
export const EVIDENCE_DAYS = 30;

export interface DoneRow {
  readonly id: string;
  readonly status: Status;
  readonly doneOn: CalendarDate | null;
}

export interface Evidence {
  /** 0 to 100, unrounded; null = nothing was done long enough ago. */
  readonly value: number | null;
  readonly withResultIds: readonly string[];
  /** Done longer than 30 days ago, and nobody wrote down what came of it. */
  readonly missingIds: readonly string[];
  readonly sentence: Sentence;
}

/**
 * Evidence rate: of the activities done more than 30 days ago, the share with at least one result (product rule "Yield").
 * It comes first: sums of what was written down mean little when most was not.
 */
export function evidenceOf(
  rows: readonly DoneRow[],
  results: readonly { readonly activityId: string }[],
  today: CalendarDate,
): Evidence {
  const known = new Set(results.map(({ activityId }) => activityId));
  const ripeBefore = addDays(today, -EVIDENCE_DAYS);
  const ripe = rows
    .filter(({ status, doneOn }) => status === 'done' && doneOn !== null && doneOn < ripeBefore)
    .map(({ id }) => id)
    .toSorted();
  const withResultIds = ripe.filter((id) => known.has(id));
  return {
    value: ripe.length === 0 ? null : (100 * withResultIds.length) / ripe.length,
    withResultIds,
    missingIds: ripe.filter((id) => !known.has(id)),
    sentence: sentenceOf(withResultIds.length, ripe.length),
  };
}

function sentenceOf(known: number, ripe: number): Sentence {
  if (ripe === 0) return { nl: 'Nog niet genoeg geschiedenis.', en: 'Not enough history yet.' };
  return {
    nl: `Van ${known} van de ${ripe} activiteiten die langer dan 30 dagen klaar zijn, is een opbrengst vastgelegd.`,
    en: `Of ${known} of the ${ripe} activities finished more than 30 days ago a result was recorded.`,
  };
}
