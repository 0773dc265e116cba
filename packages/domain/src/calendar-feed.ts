import type { Precision, Window } from './activity.js';
import type { CalendarDate } from './calendar-date.js';

/** What a feed puts into a calendar: one's own work, or what is planned for a theme, on a channel, in the organisation. */
export const FEED_KINDS = ['own', 'theme', 'channel', 'organisation'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** How many days back a feed reaches: a quarter, so that a calendar does not lose what was just done. */
export const FEED_LOOKS_BACK = 92;

/** How many days what was scrapped or put in the bin stays in a feed as cancelled: long enough for every calendar to hear it. */
export const FEED_TELLS_CANCELLED = 60;

/**
 * The days an activity takes in a calendar. "Somewhere in March" stands on the day it is due, the last of its window: a bar
 * over the whole month would hide the days. A week, or a window of days, stands whole.
 */
export function daysInCalendar({ startsOn, endsOn }: Window, precision: Precision): Window {
  const first: CalendarDate = precision === 'month' ? endsOn : startsOn;
  return { startsOn: first, endsOn };
}
