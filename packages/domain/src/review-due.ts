import { addDays, type CalendarDate } from './calendar-date.js';
import type { DateSpan } from './date-span.js';
import { nextPeriod, type Period, periodOf } from './period.js';
import { type IsHoliday, workingDaysAfter } from './working-day.js';

/** What a review is of. */
export const REVIEW_PERIODS = ['month', 'quarter'] as const;
export type ReviewPer = (typeof REVIEW_PERIODS)[number];

/** How often an organisation reviews; `none` = whenever somebody opens one. */
export const REVIEW_RHYTHMS = [...REVIEW_PERIODS, 'none'] as const;

/** What was agreed about reviews from a day on, until the next agreement. */
export interface ReviewRhythm {
  readonly per: (typeof REVIEW_RHYTHMS)[number];
  /** The working day of the period it is due on: 1 is the first. */
  readonly workingDay: number;
  readonly from: CalendarDate;
}

/** The review of a period, by the first day of it. */
export interface ReviewSlot {
  readonly per: ReviewPer;
  readonly periodStart: CalendarDate;
}

/** The review of a period, and the last day on which it is in time. */
export interface DueReview extends ReviewSlot {
  readonly dueOn: CalendarDate;
}

/** The working day a review is due on when nobody agreed otherwise. */
export const USUAL_REVIEW_DAY = 5;

/** The latest working day that can be agreed: every month has as many. */
export const LAST_REVIEW_DAY = 15;

/** The agreement of a day; the later of two counts. Null before anything was agreed. */
export function rhythmOn(rhythms: readonly ReviewRhythm[], day: CalendarDate): ReviewRhythm | null {
  return inTime(rhythms).findLast(({ from }) => from <= day) ?? null;
}

/**
 * The review that comes next: of this period, or when that was held, of the first one to come that was not. An agreement
 * asks nothing of days before it. Null without a rhythm. What was missed in a period that is over is not caught up with.
 */
export function nextReview(
  rhythms: readonly ReviewRhythm[],
  held: readonly ReviewSlot[],
  isHoliday: IsHoliday,
  today: CalendarDate,
): DueReview | null {
  const rhythm = rhythmOn(rhythms, today);
  if (!rhythm || rhythm.per === 'none') return null;
  const { per, workingDay, from } = rhythm;
  return firstFree(per, held, today, (period) => {
    const dueOn = dueIn(period, workingDay, isHoliday);
    return dueOn < from ? null : dueOn;
  });
}

/** The review that is opened without a rhythm: of this month, or of the first one to come that has none. Due now. */
export function reviewAtWill(held: readonly ReviewSlot[], today: CalendarDate): DueReview {
  return firstFree('month', held, today, () => today);
}

/** Whether its day went by. */
export function isReviewOverdue({ dueOn }: Pick<DueReview, 'dueOn'>, today: CalendarDate): boolean {
  return dueOn < today;
}

/** All reviews that fell due in a span of days, as it was then agreed, the first one first. */
export function reviewsDueIn(
  rhythms: readonly ReviewRhythm[],
  { from, until }: DateSpan,
  isHoliday: IsHoliday,
): DueReview[] {
  const agreed = inTime(rhythms);
  return agreed.flatMap(({ per, workingDay, from: since }, place) => {
    const next = agreed[place + 1];
    const last = next && next.from <= until ? addDays(next.from, -1) : until;
    const first = since > from ? since : from;
    if (per === 'none' || first > last) return [];
    const due: DueReview[] = [];
    for (let period = periodOf(per, first); period.start <= last; period = nextPeriod(period)) {
      const dueOn = dueIn(period, workingDay, isHoliday);
      if (first <= dueOn && dueOn <= last) due.push({ per, periodStart: period.start, dueOn });
    }
    return due;
  });
}

// Stable: of two of one day the one that was agreed later is the last.
const inTime = (rhythms: readonly ReviewRhythm[]) =>
  rhythms.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));

const dueIn = ({ start }: Period, workingDay: number, isHoliday: IsHoliday) =>
  workingDaysAfter(addDays(start, -1), workingDay, isHoliday);

function firstFree(
  per: ReviewPer,
  held: readonly ReviewSlot[],
  today: CalendarDate,
  dueOnOf: (period: Period) => CalendarDate | null,
): DueReview {
  for (let period = periodOf(per, today); ; period = nextPeriod(period)) {
    const { start: periodStart } = period;
    if (held.some((slot) => slot.per === per && slot.periodStart === periodStart)) continue;
    const dueOn = dueOnOf(period);
    if (dueOn !== null) return { per, periodStart, dueOn };
  }
}
