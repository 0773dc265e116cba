import type { CalendarDate } from './calendar-date.js';
import type { ChannelKind } from './channel.js';
import { type IsHoliday, workingDaysBefore } from './working-day.js';

/** Working days something is made ahead on a social channel, unless the organisation agreed otherwise. */
export const SOCIAL_LEAD_DAYS = 3;

/** The same on every other channel. */
export const LEAD_DAYS = 10;

/** The lead time of a channel when nobody agreed another one, in working days. */
export function leadDaysOf(kind: ChannelKind): number {
  return kind === 'social' ? SOCIAL_LEAD_DAYS : LEAD_DAYS;
}

/**
 * Tells the last day something can be put in the plan without being ad hoc: that many working days before it is due.
 * Remembers its answers, for many activities are due on the same day and working days are walked one by one.
 */
export function calmDays(isHoliday: IsHoliday): (dueOn: CalendarDate, leadDays: number) => CalendarDate {
  const known = new Map<string, CalendarDate>();
  return (dueOn, leadDays) => {
    const key = `${dueOn} ${leadDays}`;
    const day = known.get(key) ?? workingDaysBefore(dueOn, leadDays, isHoliday);
    known.set(key, day);
    return day;
  };
}
