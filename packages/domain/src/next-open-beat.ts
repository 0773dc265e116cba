import { type Beat, comingBeats } from './beat.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import type { Promised } from './publication.js';

/** How far ahead an open beat is looked for, in days. */
const NEAR = 13 * 7;
const SIGHT = 53 * 7;

/**
 * The first promised moment that nobody planned, with the day on which it can still be filled: its own, or today when
 * that is gone by within the running period. Null when the coming year is full.
 */
export function nextOpenBeat(
  promise: Promised,
  today: CalendarDate,
): { readonly beat: Beat; readonly day: CalendarDate } | null {
  for (const days of [NEAR, SIGHT]) {
    const beat = comingBeats(promise, addDays(today, days - 1), today).find(({ state }) => state === 'open');
    if (beat) return { beat, day: beat.day < today ? today : beat.day };
  }
  return null;
}
