import type { Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { countUnknown, sumMinutes, weighEfforts } from './effort.js';

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
  const weighed = weighEfforts(counted);
  const whole = sumMinutes(weighed);
  const totals = new Map<string, number>();
  for (const { row, minutes } of weighed) totals.set(row.themeId, (totals.get(row.themeId) ?? 0) + minutes);
  return {
    shares:
      whole === 0 ? new Map() : new Map([...totals].map(([themeId, total]) => [themeId, total / whole])),
    unknown: countUnknown(counted),
  };
}
