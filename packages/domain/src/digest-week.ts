import { dayInZone } from './calendar-date.js';
import { type IsoWeek, isoWeekOf, weekdayOf } from './iso-week.js';
import { clockIn, isQuiet, type QuietHours } from './notice.js';

/** The minute of Monday from which a digest may go out, in the organisation's time zone: seven o'clock. */
export const DIGEST_FROM = 7 * 60;

/**
 * The ISO week whose digest may go out at an instant, in a time zone (IANA name): that of the local day, from Monday 07:00
 * on, outside quiet hours. All week long, so that a server that starts late still sends it; that it goes once, its key
 * decides and not the clock. Null = not now.
 */
export function digestWeekAt(instant: Date, timeZone: string, quiet: QuietHours | null): IsoWeek | null {
  const day = dayInZone(instant, timeZone);
  const minute = clockIn(timeZone)(instant);
  if (isQuiet(quiet, minute) || (weekdayOf(day) === 1 && minute < DIGEST_FROM)) return null;
  return isoWeekOf(day);
}

/** The ISO weeks that it is anywhere on earth at an instant: one, or around Sunday and Monday two. */
export function weeksAnywhere(instant: Date): IsoWeek[] {
  const weeks = [FIRST_ZONE, LAST_ZONE].map((zone) => isoWeekOf(dayInZone(instant, zone)));
  return [...new Map(weeks.map((week) => [weekKey(week), week])).values()];
}

/** Where a day begins first. */
const FIRST_ZONE = 'Pacific/Kiritimati';
/** Where a day begins last. */
export const LAST_ZONE = 'Etc/GMT+12';

/** What a week is known by: `2026-W53`. */
export function weekKey({ year, week }: IsoWeek): string {
  return `${year}-W${String(week).padStart(2, '0')}`;
}
