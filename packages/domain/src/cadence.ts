import type { CalendarDate } from './calendar-date.js';
import type { PeriodKind } from './period.js';

/**
 * A promise (belofte): so many publications per period on a channel, of one theme or of all, on the days
 * validFrom..validUntil, both included; null = until further notice.
 */
export interface Cadence {
  readonly id: string;
  readonly channelId: string;
  /** Only activities of this theme keep it; null = of any theme. */
  readonly themeId: string | null;
  readonly ownerId: string;
  readonly times: number;
  readonly per: PeriodKind;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate | null;
  /** The row it follows: changing a promise closes a row and opens the next (rule 7). */
  readonly replacesId: string | null;
}

/** A deliberate silence, both days included; null = until further notice. */
export interface Pause {
  readonly cadenceId: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  /** Told where it is shown; no rule asks. */
  readonly reason?: string;
}

/** The rows of one promise, oldest first: to the reader they are one. */
export type Chain = readonly Cadence[];

/** Rows put together to promises: each with what it replaced, oldest first; promises in the order of their first row's id. */
export function chainsOf(cadences: readonly Cadence[]): Chain[] {
  const byId = new Map(cadences.map((cadence) => [cadence.id, cadence]));
  const firstOf = (cadence: Cadence): Cadence => {
    const replaced = cadence.replacesId === null ? undefined : byId.get(cadence.replacesId);
    return replaced && replaced.validFrom < cadence.validFrom ? firstOf(replaced) : cadence;
  };
  const chains = Map.groupBy(cadences, (cadence) => firstOf(cadence).id);
  return [...chains.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, rows]) => oldestFirst(rows));
}

/** The rows of one promise in the order in which they were in force. */
export function oldestFirst(rows: readonly Cadence[]): Chain {
  const key = ({ validFrom, id }: Cadence) => `${validFrom} ${id}`;
  return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
