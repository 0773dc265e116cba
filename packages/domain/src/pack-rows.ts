import type { CalendarDate } from './calendar-date.js';

/** What is laid out: from its first day to its last. */
export interface Spanning {
  readonly id: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** The columns `first` to `last`, both included, that something takes. */
export interface Span<Activity> {
  readonly activity: Activity;
  readonly first: number;
  readonly last: number;
}

/** An activity in its place: its columns, and its row. */
export interface Placed<Activity> extends Span<Activity> {
  readonly row: number;
}

/**
 * Gives every span the first row that is free in all its columns, by first column, the longer ones first, so that the
 * same activities always give the same picture. With the earliest first, that gives the fewest rows there can be.
 */
export function packRows<Activity extends Spanning>(spans: readonly Span<Activity>[]): Placed<Activity>[] {
  const sorted = spans.toSorted(
    (one, other) =>
      one.first - other.first ||
      other.last - one.last ||
      compare(one.activity.startsOn, other.activity.startsOn) ||
      compare(one.activity.id, other.activity.id),
  );
  const endOfRow: number[] = [];
  return sorted.map((span) => {
    const free = endOfRow.findIndex((end) => end < span.first);
    const row = free === -1 ? endOfRow.length : free;
    endOfRow[row] = span.last;
    return { ...span, row };
  });
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
