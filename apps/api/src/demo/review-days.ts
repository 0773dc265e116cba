import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { type Period, periodOf } from '@cadans/domain/period';
import { workingDaysAfter } from '@cadans/domain/working-day';
import type { SeedReviews } from './seed-review.js';

/** When a review of the past was due, and the day on which it was held: one working day earlier. */
export interface ReviewDay {
  readonly periodStart: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly heldOn: CalendarDate;
}

/** The last reviews that fell due before today, as many as were held, the first one first. Holidays are not looked up. */
export function reviewDays({ per, workingDay, held }: SeedReviews, today: CalendarDate): ReviewDay[] {
  const dayIn = ({ start }: Period, days: number) => workingDaysAfter(addDays(start, -1), days, () => false);
  const days: ReviewDay[] = [];
  for (let period = periodOf(per, today); days.length < held.length; ) {
    const dueOn = dayIn(period, workingDay);
    if (dueOn < today)
      days.unshift({ periodStart: period.start, dueOn, heldOn: dayIn(period, workingDay - 1) });
    period = periodOf(per, addDays(period.start, -1));
  }
  return days;
}
