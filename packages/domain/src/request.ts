import { addDays, type CalendarDate, lastOfMonth, monthOf, yearOf } from './calendar-date.js';
import { mondayOf } from './iso-week.js';

/** Why somebody asks: so that it can be seen later what drives the ad hoc work. */
export const REQUEST_REASONS = [
  'customer_asked',
  'competitor_does_it',
  'sales_opportunity',
  'management_asks',
  'event',
  'own_idea',
  'other',
] as const;
export type RequestReason = (typeof REQUEST_REASONS)[number];

/** Where a request stands (rule 6): the last three are decided, the others wait. */
export const REQUEST_STATUSES = ['open', 'asked_back', 'parked', 'accepted', 'declined', 'merged'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** What can happen to a request. */
export const REQUEST_EVENTS = [
  'received',
  'accepted',
  'declined',
  'parked',
  'reopened',
  'merged',
  'asked',
  'answered',
  'taken_back',
] as const;
export type RequestEventKind = (typeof REQUEST_EVENTS)[number];

/** Whether a request is still to be mapped or declined. */
export function isUndecided(status: RequestStatus): boolean {
  return status === 'open' || status === 'asked_back' || status === 'parked';
}

/** Whether a request waits in the inbox today: open, or parked until a day that has come. */
export function waitsForDecision(
  { status, parkedUntil }: { status: RequestStatus; parkedUntil: CalendarDate | null },
  today: CalendarDate,
): boolean {
  return status === 'open' || (status === 'parked' && parkedUntil !== null && parkedUntil <= today);
}

/** Until when a request is parked when nobody says: the first Monday of the next month. */
export function usualParkingDay(today: CalendarDate): CalendarDate {
  const first = addDays(lastOfMonth(yearOf(today), monthOf(today)), 1);
  return mondayOf(addDays(first, 6));
}
