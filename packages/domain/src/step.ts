import type { CalendarDate } from './calendar-date.js';
import { type IsHoliday, workingDaysAfter, workingDaysBefore } from './working-day.js';

/** How many steps an activity has at most. */
export const MOST_STEPS = 50;

/** The earliest a step can be due: working days before the activity's last day. */
export const EARLIEST_STEP = 120;

/**
 * The day a step is due: its working days before the activity's last day, weekends and public holidays skipped; 0 is
 * that last day itself. Nobody stores it, so a step moves along with its activity.
 */
export function stepDueOn(
  step: { readonly workingDaysBefore: number },
  activity: { readonly endsOn: CalendarDate },
  isHoliday: IsHoliday,
): CalendarDate {
  return workingDaysBefore(activity.endsOn, step.workingDaysBefore, isHoliday);
}

/** Not done, and past the day it was due. */
export function isStepLate(
  step: { readonly doneOn: CalendarDate | null; readonly dueOn: CalendarDate },
  today: CalendarDate,
): boolean {
  return step.doneOn === null && step.dueOn < today;
}

/**
 * Of all steps that are due by a day, the latest last day of their activity, by working days before it (0 to
 * `EARLIEST_STEP`): with it steps are found by the dates of what they prepare.
 */
export function lastDaysOfStepsDueBy(day: CalendarDate, isHoliday: IsHoliday): CalendarDate[] {
  const last = [day];
  for (let days = 1; days <= EARLIEST_STEP; days++) {
    last.push(workingDaysAfter(last[days - 1] ?? day, 1, isHoliday));
  }
  return last;
}

/** The usual steps that are not there yet, told by their title; capitals make no difference. */
export function missingSteps<T extends { readonly title: string }>(
  usual: readonly T[],
  present: readonly { readonly title: string }[],
): T[] {
  const there = new Set(present.map(nameOf));
  return usual.filter((step) => !there.has(nameOf(step)) && there.add(nameOf(step)));
}

const nameOf = ({ title }: { readonly title: string }) => title.toLowerCase();
