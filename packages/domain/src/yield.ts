import { byId } from './by-id.js';
import type { CalendarDate } from './calendar-date.js';
import { type DateSpan, isWithin } from './date-span.js';
import { type DoneRow, type Evidence, evidenceOf } from './evidence.js';
import type { Sentence } from './sentence.js';

/** What is written down of an activity. Revenue and cost in euros; null = not measured. */
export const MEASURES = ['reach', 'interactions', 'leads', 'quoteRequests', 'revenue', 'cost'] as const;
export type Measure = (typeof MEASURES)[number];

export type ResultRow = { readonly id: string; readonly activityId: string } & {
  readonly [measure in Measure]: number | null;
};

export interface YieldRow extends DoneRow {
  readonly themeId: string;
  readonly channelId: string;
}

/** Sums of what was measured; null = nobody measured it, which is not 0. */
export type Sums = { readonly [measure in Measure]: number | null };

export interface YieldPart extends Sums {
  /** The theme or channel. */
  readonly id: string;
  readonly activityIds: readonly string[];
  readonly resultIds: readonly string[];
  /** Euros; null when there were no quote requests, or no cost is known. */
  readonly costPerQuoteRequest: number | null;
}

export interface Yield {
  readonly evidence: Evidence;
  readonly perTheme: readonly YieldPart[];
  readonly perChannel: readonly YieldPart[];
  readonly sentence: Sentence;
}

/**
 * What was recorded of the activities done in a span, per theme and per channel, in the order of their ids (product rule
 * "Yield"). Sums of records beside each other: nothing here says that the one came from the other.
 */
export function yieldOf(
  rows: readonly YieldRow[],
  results: readonly ResultRow[],
  span: DateSpan,
  today: CalendarDate,
): Yield {
  const done = rows
    .filter(({ status, doneOn }) => status === 'done' && doneOn !== null && isWithin(doneOn, span))
    .toSorted(byId);
  const recorded = Map.groupBy(results, ({ activityId }) => activityId);
  const per = (idOf: (row: YieldRow) => string) =>
    [...Map.groupBy(done, idOf)]
      .map(([id, some]) => partOf(id, some, recorded))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const evidence = evidenceOf(done, results, today);
  return {
    evidence,
    perTheme: per(({ themeId }) => themeId),
    perChannel: per(({ channelId }) => channelId),
    sentence: evidence.sentence,
  };
}

function partOf(
  id: string,
  rows: readonly YieldRow[],
  recorded: ReadonlyMap<string, readonly ResultRow[]>,
): YieldPart {
  const results = rows.flatMap((row) => recorded.get(row.id) ?? []);
  const sum = (measure: Measure) => sumOf(results.map((result) => result[measure]));
  const cost = sum('cost');
  const quoteRequests = sum('quoteRequests');
  return {
    id,
    activityIds: rows.map((row) => row.id),
    resultIds: results.map((result) => result.id).toSorted(),
    reach: sum('reach'),
    interactions: sum('interactions'),
    leads: sum('leads'),
    quoteRequests,
    revenue: sum('revenue'),
    cost,
    costPerQuoteRequest: cost === null || !quoteRequests ? null : cost / quoteRequests,
  };
}

/** Added up in cents, so that the order makes no difference. */
function sumOf(values: readonly (number | null)[]): number | null {
  const measured = values.filter((value) => value !== null);
  if (measured.length === 0) return null;
  return measured.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}
