import type { Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';

/** What the shares of the themes are reckoned from. Effort in hours; null = nobody said. */
export interface Effort {
  readonly themeId: string;
  readonly channelId: string;
  readonly status: Status;
  readonly startsOn: CalendarDate;
  readonly effortHours: number | null;
}

export interface ThemeShares {
  /** Share of the effort per theme, 0 to 1; they add up to 1, or there are none. */
  readonly shares: ReadonlyMap<string, number>;
  /** How many activities had no effort of their own, so that a median stood in. */
  readonly unknown: number;
}

/**
 * Which part of the effort each theme got, over the activities that start on or before `until` and were not scrapped.
 * Unknown effort counts as the median known effort of its channel, else of all, else 1 hour (product rule "Focus").
 */
export function themeShares(efforts: readonly Effort[], until: CalendarDate): ThemeShares {
  const counted = efforts.filter(({ status, startsOn }) => status !== 'scrapped' && startsOn <= until);
  const known = Map.groupBy(
    counted.filter(({ effortHours }) => effortHours !== null),
    ({ channelId }) => channelId,
  );
  const overall = median([...known.values()].flat().map(hours)) ?? 1;
  const ofChannel = new Map(
    [...known].map(([channelId, rows]) => [channelId, median(rows.map(hours)) ?? overall]),
  );
  const totals = new Map<string, number>();
  let whole = 0;
  for (const { themeId, channelId, effortHours } of counted) {
    const effort = effortHours ?? ofChannel.get(channelId) ?? overall;
    totals.set(themeId, (totals.get(themeId) ?? 0) + effort);
    whole += effort;
  }
  return {
    shares:
      whole === 0 ? new Map() : new Map([...totals].map(([themeId, total]) => [themeId, total / whole])),
    unknown: counted.filter(({ effortHours }) => effortHours === null).length,
  };
}

const hours = ({ effortHours }: Effort): number => effortHours ?? 0;

/** The middle value, or the mean of the two middle ones; none of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
