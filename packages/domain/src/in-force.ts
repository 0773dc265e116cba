import { type Cadence, type Chain, oldestFirst, type Pause } from './cadence.js';
import { dayNumber } from './calendar-date.js';

/** Days on which one row of a promise was in force and not paused, both included, as day numbers; Infinity = no end. */
export interface Stretch {
  readonly row: Cadence;
  readonly from: number;
  readonly until: number;
}

/**
 * The days on which a promise is in force and not paused, oldest first, without overlap. A row gives way to the next one
 * at the latest when that begins (rule 7). A pause of any row of the chain pauses the promise: changing how often does
 * not end a silence that was chosen.
 */
export function stretchesOf(chain: Chain, pauses: readonly Pause[]): Stretch[] {
  const rows = oldestFirst(chain);
  const ids = new Set(rows.map(({ id }) => id));
  const silences = pauses
    .filter(({ cadenceId }) => ids.has(cadenceId))
    .map(({ from, until }) => ({ from: dayNumber(from), until: endOf(until) }))
    .toSorted((one, other) => one.from - other.from);
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const until = Math.min(endOf(row.validUntil), next ? dayNumber(next.validFrom) - 1 : Infinity);
    const stretches: Stretch[] = [];
    let from = dayNumber(row.validFrom);
    for (const silence of silences) {
      const before = Math.min(silence.from - 1, until);
      if (from <= before) stretches.push({ row, from, until: before });
      from = Math.max(from, silence.until + 1);
    }
    if (from <= until) stretches.push({ row, from, until });
    return stretches;
  });
}

/** The stretch a day lies in; none on a day without promise or in a pause. */
export function stretchOn(stretches: readonly Stretch[], day: number): Stretch | undefined {
  return stretches.find(({ from, until }) => from <= day && day <= until);
}

/** How many of the days from..until (day numbers, both included) lie in the stretches. */
export function daysInForce(stretches: readonly Stretch[], from: number, until: number): number {
  let days = 0;
  for (const stretch of stretches) days += overlap(stretch, from, until);
  return days;
}

/** How many of the days from..until lie in one stretch. */
export function overlap(stretch: Stretch, from: number, until: number): number {
  return Math.max(0, Math.min(stretch.until, until) - Math.max(stretch.from, from) + 1);
}

/** What `active` leaves of the stretches: the days that are paused. Both are in order. */
export function gapsIn(stretches: readonly Stretch[], active: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(({ row, from: first, until }) => {
    const gaps: Stretch[] = [];
    let from = first;
    for (const each of active) {
      if (each.row.id !== row.id) continue;
      if (from < each.from) gaps.push({ row, from, until: each.from - 1 });
      from = each.until + 1;
    }
    if (from <= until) gaps.push({ row, from, until });
    return gaps;
  });
}

/** The day number of a last day; none is Infinity. */
export function endOf(until: string | null): number {
  return until === null ? Number.POSITIVE_INFINITY : dayNumber(until);
}
