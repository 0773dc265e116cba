import { dayNumber, fromDayNumber, yearOf } from './calendar-date.js';
import { type Period, type PeriodKind, periodsBetween } from './period.js';

/** A period with its first and last day as day numbers. */
export interface PeriodSpan {
  readonly period: Period;
  readonly from: number;
  readonly until: number;
}

/** The periods of a kind that touch the days from..until (day numbers), oldest first. */
export function spansBetween(kind: PeriodKind, from: number, until: number): PeriodSpan[] {
  const spans: PeriodSpan[] = [];
  const last = yearOf(fromDayNumber(until));
  // What touches the first days of a year may have started in the year before.
  for (let year = yearOf(fromDayNumber(from)) - 1; year <= last; year++) {
    for (const span of startingIn(kind, year)) {
      if (span.until >= from && span.from <= until) spans.push(span);
    }
  }
  return spans;
}

/** The calendar is the same for everyone, and reckoning it takes longer than all promises do. */
const calendar = new Map<string, readonly PeriodSpan[]>();

function startingIn(kind: PeriodKind, year: number): readonly PeriodSpan[] {
  const key = `${kind} ${year}`;
  const known = calendar.get(key);
  if (known) return known;
  const spans = periodsBetween(kind, `${year}-01-01`, `${year}-12-31`)
    .filter(({ start }) => yearOf(start) === year)
    .map((period) => ({ period, from: dayNumber(period.start), until: dayNumber(period.end) }));
  calendar.set(key, spans);
  return spans;
}
