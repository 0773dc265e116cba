import { addDays, type CalendarDate } from './calendar-date.js';
import type { DueReview, ReviewSlot } from './review-due.js';
import { counted, percent, type Sentence } from './sentence.js';
import { type IsHoliday, isWorkingDay } from './working-day.js';

/** A figure about reviews; null = there is nothing to reckon it from yet. */
export interface ReviewFigure {
  readonly value: number | null;
  /** What it counted. */
  readonly of: number;
  readonly sentence: Sentence;
}

/** A review by its period, and the day it was held. */
export interface HeldReview extends ReviewSlot {
  readonly heldOn: CalendarDate;
}

/** A decision of a review, with the day its matter arose and the day it was done. Null = not done. */
export interface ReviewDecided {
  readonly since: CalendarDate;
  readonly decidedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
}

const REVIEWS = { nl: ['stuurmoment', 'stuurmomenten'], en: ['review', 'reviews'] } as const;
const DECISIONS = { nl: ['besluit', 'besluiten'], en: ['decision', 'decisions'] } as const;
const DAYS = { nl: ['werkdag', 'werkdagen'], en: ['working day', 'working days'] } as const;

/** Adherence in percent: of the reviews that were due, those held by their day. One that is due today or later counts once held. */
export function adherenceOf(
  due: readonly DueReview[],
  held: readonly HeldReview[],
  today: CalendarDate,
): ReviewFigure {
  const inTime = (slot: DueReview) =>
    held.some(
      ({ per, periodStart, heldOn }) =>
        per === slot.per && periodStart === slot.periodStart && heldOn <= slot.dueOn,
    );
  const judged = due.filter((slot) => slot.dueOn < today || inTime(slot));
  const kept = judged.filter(inTime).length;
  if (judged.length === 0)
    return none('Er was nog geen stuurmoment aan de beurt.', 'No review has been due yet.');
  const many = counted(judged.length, REVIEWS);
  return share(kept, judged.length, {
    nl: `${kept} van ${many.nl} op tijd gehouden`,
    en: `${kept} of ${many.en} held in time`,
  });
}

/** Decision latency: the median of working days from the day a matter arose to the day it was decided. Same day is 0. */
export function latencyOf(decisions: readonly ReviewDecided[], isHoliday: IsHoliday): ReviewFigure {
  if (decisions.length === 0) return none('Er is nog niets besloten.', 'Nothing has been decided yet.');
  const value = median(
    decisions.map(({ since, decidedOn }) => workingDaysBetween(since, decidedOn, isHoliday)),
  );
  const long = counted(value, DAYS);
  const sentence = {
    nl: `Een besluit viel in het midden na ${long.nl.replace('.', ',')}.`,
    en: `A decision took ${long.en} in the median.`,
  };
  return { value, of: decisions.length, sentence };
}

/** Follow-through in percent: of the decisions whose day went by, those that were done by it. */
export function followThroughOf(decisions: readonly ReviewDecided[], today: CalendarDate): ReviewFigure {
  const past = decisions.filter(({ dueOn }) => dueOn < today);
  if (past.length === 0)
    return none('Van geen besluit is de dag al voorbij.', 'The day of no decision has gone by yet.');
  const kept = past.filter(({ dueOn, doneOn }) => doneOn !== null && doneOn <= dueOn).length;
  const many = counted(past.length, DECISIONS);
  return share(kept, past.length, {
    nl: `${kept} van ${many.nl} op tijd uitgevoerd`,
    en: `${kept} of ${many.en} done in time`,
  });
}

/** Working days after one day up to and with another; 0 when that is not later. */
export function workingDaysBetween(from: CalendarDate, until: CalendarDate, isHoliday: IsHoliday): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (isWorkingDay(day, isHoliday)) days += 1;
  }
  return days;
}

function share(kept: number, of: number, { nl, en }: Sentence): ReviewFigure {
  // Rounded down, so that one that was missed never reads as none.
  const value = Math.floor((100 * kept) / of);
  const part = percent(value);
  return { value, of, sentence: { nl: `${nl} (${part}).`, en: `${en} (${part}).` } };
}

const none = (nl: string, en: string): ReviewFigure => ({ value: null, of: 0, sentence: { nl, en } });

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
