import type { CalendarDate } from '@cadans/domain/calendar-date';

const DAY = 86_400_000;

/**
 * Whether an activity can have been made on this day, told from its id: the ids of the server begin with the moment they
 * were made. Generous by a day on both sides, because days begin at different moments around the world.
 */
export function madeNear(id: string, day: CalendarDate): boolean {
  const at = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  return Math.abs(at - (Date.parse(day) + DAY / 2)) < 1.6 * DAY;
}
