import {
  addDays,
  type CalendarDate,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from '@cadans/domain/calendar-date';
import { isoWeekOf, weekdayOf } from '@cadans/domain/iso-week';
import { layOutWeek, mondaysOfMonth, type WeekLayout } from '@cadans/domain/month-layout';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';

/** A day of the calendar. Days of another year belong to another plan: they are shown, and hold nothing. */
export interface MonthDay {
  readonly day: CalendarDate;
  readonly inMonth: boolean;
  readonly inYear: boolean;
  readonly isToday: boolean;
  readonly isWeekend: boolean;
  readonly holiday: { readonly nl: string; readonly en: string } | undefined;
  /** Everything that is meant for this day or for days or a week around it. */
  readonly activities: readonly PlannedActivity[];
}

export interface MonthWeek {
  readonly week: number;
  readonly monday: CalendarDate;
  readonly days: readonly MonthDay[];
  readonly layout: WeekLayout<PlannedActivity>;
}

export interface MonthModel {
  readonly weeks: readonly MonthWeek[];
  /** What is meant somewhere in this month, by no day or week of it. */
  readonly somewhere: readonly PlannedActivity[];
}

/** The calendar of a month of the plan's year, with as many rows a week as are given. */
export function monthModel(
  plan: Pick<YearPlan, 'year' | 'today' | 'holidays'>,
  activities: readonly PlannedActivity[],
  month: number,
  mostRows: number,
): MonthModel {
  const first = firstOfMonth(plan.year, month);
  const last = lastOfMonth(plan.year, month);
  const mondays = mondaysOfMonth(plan.year, month);
  const end = addDays(mondays.at(-1) ?? last, 6);
  const near = activities.filter(
    ({ startsOn, endsOn }) => startsOn <= end && endsOn >= (mondays[0] ?? first),
  );
  const [vague, exact] = [
    near.filter(({ precision }) => precision === 'month'),
    near.filter(({ precision }) => precision !== 'month'),
  ];
  const holidays = new Map(plan.holidays.map((holiday) => [holiday.on, holiday]));
  const dayOf = (day: CalendarDate): MonthDay => ({
    day,
    inMonth: yearOf(day) === plan.year && monthOf(day) === month,
    inYear: yearOf(day) === plan.year,
    isToday: day === plan.today,
    isWeekend: weekdayOf(day) > 5,
    holiday: holidays.get(day),
    activities: exact.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn),
  });
  return {
    somewhere: vague.filter(({ startsOn, endsOn }) => startsOn <= last && endsOn >= first),
    weeks: mondays.map((monday) => ({
      week: isoWeekOf(monday).week,
      monday,
      days: Array.from({ length: 7 }, (_, index) => dayOf(addDays(monday, index))),
      layout: layOutWeek(exact, monday, mostRows),
    })),
  };
}

/** The month that is shown when none was asked for: the one of today, or January of another year. */
export function startMonth({ year, today }: Pick<YearPlan, 'year' | 'today'>): number {
  return yearOf(today) === year ? monthOf(today) : 1;
}

/** The quarter that is shown when none was asked for, 1 to 4. */
export function startQuarter(plan: Pick<YearPlan, 'year' | 'today'>): number {
  return Math.ceil(startMonth(plan) / 3);
}
