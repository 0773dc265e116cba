import { addDays, type CalendarDate } from './calendar-date.js';

const USUAL = 90;
const LONGEST = 365;

/** Until which day a link shows something when nobody says otherwise: 90 days from today. */
export function usualExpiry(today: CalendarDate): CalendarDate {
  return addDays(today, USUAL);
}

/** The last day until which a link may be made: a year (365 days) from today. What travels is looked at again. */
export function latestExpiry(today: CalendarDate): CalendarDate {
  return addDays(today, LONGEST);
}

/** Whether a link has expired: it works to the end of its day in the organisation. */
export function isExpired(expiresOn: CalendarDate, today: CalendarDate): boolean {
  return today > expiresOn;
}

/** Why a link cannot be made until that day. */
export type ExpiryRefusal = 'expiry_out_of_range';

/** The day until which a link is made: from today on, within a year. */
export function expiryOf(
  expiresOn: CalendarDate,
  today: CalendarDate,
): { ok: true; value: CalendarDate } | { ok: false; why: ExpiryRefusal } {
  if (expiresOn < today || expiresOn > latestExpiry(today)) return { ok: false, why: 'expiry_out_of_range' };
  return { ok: true, value: expiresOn };
}

const FREE_TRIES = 5;
const LONGEST_WAIT = 900;

/**
 * How many seconds a link takes no password after so many wrong ones in a row: five are free, then 5 seconds, doubled each
 * time, at most a quarter of an hour. Never for good: who knows the password gets in.
 */
export function waitAfterWrongPasswords(tries: number): number {
  if (tries <= FREE_TRIES) return 0;
  return Math.min(5 * 2 ** (tries - FREE_TRIES - 1), LONGEST_WAIT);
}

/** The name by which an outsider may know an owner: the first word of it, and nothing that looks like an address. */
export function firstNameOf(name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? '';
  return first.includes('@') ? '' : first;
}
