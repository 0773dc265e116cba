import type { CalendarDate } from '@cadans/domain/calendar-date';
import { type IsoWeek, isoWeekOf } from '@cadans/domain/iso-week';

/** How often each key occurs, in the order of the keys' first day. */
export function tally(
  days: readonly CalendarDate[],
  key: (day: CalendarDate) => string,
): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(days, key)].map(([name, some]) => [name, some.length]));
}

/** No key occurred yet. */
export const zeros = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 0]));

/** An ISO week as `2026-W53`. */
export function weekName({ year, week }: IsoWeek): string {
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The ISO week a day lies in, as `2026-W53`. */
export function weekOf(day: CalendarDate): string {
  return weekName(isoWeekOf(day));
}
