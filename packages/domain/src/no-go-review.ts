import { addDays, type CalendarDate } from './calendar-date.js';

/** Whether a no-go is due to be looked at again: on its day of review, and after it. */
export function isDueForReview(
  { reviewOn }: { readonly reviewOn: CalendarDate },
  today: CalendarDate,
): boolean {
  return reviewOn <= today;
}

/** Whether a no-go can be looked at again on that day: one that is still to come. */
export function isReviewAhead(reviewOn: CalendarDate, today: CalendarDate): boolean {
  return reviewOn > today;
}

/** The day of review that is proposed: half a year on, on a day of the same week. */
export function proposedReview(today: CalendarDate): CalendarDate {
  return addDays(today, 26 * 7);
}
