import type { Chain, Pause } from './cadence.js';
import { dayNumber } from './calendar-date.js';
import { overlap, type Stretch, stretchesOf } from './in-force.js';
import type { Period, PeriodKind } from './period.js';
import { spansBetween } from './period-span.js';

/** Days from..until as day numbers, both included. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * How many beats a promise counts in a period: times × (days in force and not paused) / (days of the period), summed
 * over its rows and then rounded half up. A whole period is simply its times; 0 drops out (product rule "Rhythm"). A row
 * promised per another kind of period counts by the days of its own.
 */
export function promisedIn(chain: Chain, pauses: readonly Pause[], period: Period): number {
  const span = { from: dayNumber(period.start), until: dayNumber(period.end) };
  return roundHalfUp(stretchesOf(chain, pauses).reduce((sum, stretch) => sum + partOf(stretch, span), 0));
}

/** What one stretch promises on the days of the span, unrounded. */
function partOf({ row, from, until }: Stretch, span: Span): number {
  const first = Math.max(from, span.from);
  const last = Math.min(until, span.until);
  if (last < first) return 0;
  return spansBetween(row.per, first, last).reduce((sum, { from: start, until: end }) => {
    const days = Math.min(last, end) - Math.max(first, start) + 1;
    return sum + (row.times * days) / (end - start + 1);
  }, 0);
}

/** A period of a promise as it is judged: by the rows promised per this kind of period, and only on their days. */
export interface JudgedPeriod {
  readonly period: Period;
  readonly span: Span;
  /** The stretches that touch it. */
  readonly stretches: readonly Stretch[];
  /** Beats promised, pro rata, rounded half up; never 0. */
  readonly promised: number;
}

/**
 * The periods from..until in which a promise counts, oldest first, each in the kind that was promised then: turning two a
 * week into eight a month may not let the surplus of one past week pay for the silence of another (rule 7).
 */
export function judgedPeriods(stretches: readonly Stretch[], from: number, until: number): JudgedPeriod[] {
  const kinds = new Set(stretches.map(({ row }) => row.per));
  const judged = [...kinds].flatMap((kind) => judgedPer(kind, stretches, from, until));
  return kinds.size < 2 ? judged : judged.toSorted((one, other) => one.span.until - other.span.until);
}

function judgedPer(kind: PeriodKind, stretches: readonly Stretch[], from: number, until: number) {
  const own = stretches.filter(({ row }) => row.per === kind);
  const first = Math.max(from, own[0]?.from ?? Infinity);
  const last = Math.min(until, own.at(-1)?.until ?? -Infinity);
  if (last < first) return [];
  return spansBetween(kind, first, last).flatMap(({ period, ...span }) => {
    const touching = own.filter((stretch) => overlap(stretch, span.from, span.until) > 0);
    const promised = promisedOn(touching, span, span);
    return promised === 0 ? [] : [{ period, span, stretches: touching, promised }];
  });
}

/** What stretches of one kind promise on the days of `within`, a part of the period `whole`; rounded half up. */
export function promisedOn(stretches: readonly Stretch[], whole: Span, within: Span): number {
  const length = whole.until - whole.from + 1;
  let beatDays = 0;
  for (const stretch of stretches)
    beatDays += stretch.row.times * overlap(stretch, within.from, within.until);
  return roundHalfUp(beatDays / length);
}

/** Halves go up; the hair's breadth is for sums of parts that are a half on paper. */
function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}
