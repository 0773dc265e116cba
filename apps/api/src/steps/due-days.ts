import type { Step } from '@cadans/contracts/steps';
import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { EARLIEST_STEP, stepDueOn } from '@cadans/domain/step';
import type { IsHoliday } from '@cadans/domain/working-day';
import { isHolidayIn } from '../years/is-holiday.js';
import type { Preparation, StoredStep } from './preparation.js';

/** Calendar days that surely hold the working days of the earliest step, with every holiday between them. */
export const REACH = 2 * EARLIEST_STEP;

/** A stored step with the day it is due, before the last day of its activity. */
export function withDueDay(
  { place: _, ...step }: StoredStep,
  endsOn: CalendarDate,
  isHoliday: IsHoliday,
): Step {
  return { ...step, dueOn: stepDueOn(step, { endsOn }, isHoliday) };
}

/** The steps of a preparation, each with the day it is due. */
export async function stepsOf({ endsOn, region, steps }: Preparation): Promise<{ steps: Step[] }> {
  const isHoliday = await isHolidayIn(region, addDays(endsOn, -REACH), endsOn);
  return { steps: steps.map((step) => withDueDay(step, endsOn, isHoliday)) };
}
