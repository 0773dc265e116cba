import { isOpen, type Status } from './activity.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import { DIAL_WEEKS } from './date-span.js';
import { type EffortRow, median, weighEfforts } from './effort.js';
import { mondayOf } from './iso-week.js';
import { type Away, awayOn } from './standing-in.js';

/** Open work as far as load goes. */
export interface LoadedRow extends EffortRow {
  readonly id: string;
  readonly ownerId: string;
  readonly status: Status;
  readonly endsOn: CalendarDate;
}

export interface TeamMember {
  readonly memberId: string;
  readonly name: string;
  /** Whether work can be given to them (`takesWork`): a part of the capacity is theirs. */
  readonly carries: boolean;
  /** Hours a week they have for marketing; null = an equal part of what the organisation agreed. */
  readonly hoursAWeek: number | null;
}

/** More hours a week than this nobody has for marketing. */
export const MOST_HOURS_A_WEEK = 60;

/** In hours; the nth entry is about the nth week. */
export interface PersonLoad extends TeamMember {
  readonly hours: readonly number[];
  readonly capacity: readonly number[];
  /** Working days (Monday to Friday) on which they are away. */
  readonly daysAway: readonly number[];
}

export interface TeamLoad {
  /** Of the coming 13 ISO weeks; the first is this week. */
  readonly mondays: readonly CalendarDate[];
  readonly usualHours: number;
  /** Hours a week of who has no number of their own. */
  readonly equalPart: number;
  readonly people: readonly PersonLoad[];
}

/** What an open activity weighs, and in which of the weeks; null = after them. */
export interface WeighedInWeek {
  readonly hours: number;
  readonly week: number | null;
}

/** Weighs open work: in the week it is due, and in this one what is late. Unknown effort as everywhere (`weighEfforts`). */
export function weighAhead<Row extends LoadedRow>(
  rows: readonly Row[],
  today: CalendarDate,
): Map<string, WeighedInWeek & { readonly row: Row }> {
  const mondays = comingMondays(today);
  const open = rows.filter(({ status }) => isOpen(status));
  return new Map(
    weighEfforts(open).map(({ row, minutes }) => [
      row.id,
      { row, hours: minutes / 60, week: weekOf(row.endsOn, mondays) },
    ]),
  );
}

/**
 * What everybody carries in the coming 13 weeks against capacity: their own hours a week, less the days they are away. Who has
 * no number of their own has an equal part of what the organisation agreed in activities a week (so many times what one usually
 * takes) over all whom work can be given to; the hours of one make nobody else's part larger or smaller. Nobody is ranked:
 * people stay in the order they come in (rule 10).
 */
export function teamLoad(
  team: readonly TeamMember[],
  rows: readonly LoadedRow[],
  absences: readonly Away[],
  weeklyCapacity: number,
  today: CalendarDate,
): TeamLoad {
  const mondays = comingMondays(today);
  const weighed = [...weighAhead(rows, today).values()];
  const usualHours = median(weighed.map(({ hours }) => hours)) ?? 1;
  const carriers = team.filter(({ carries }) => carries).length;
  const equalPart = carriers === 0 ? 0 : (weeklyCapacity * usualHours) / carriers;
  const hours = new Map(team.map(({ memberId }) => [memberId, mondays.map(() => 0)]));
  for (const { row, hours: takes, week } of weighed) {
    const ofOwner = hours.get(row.ownerId);
    if (ofOwner && week !== null) ofOwner[week] = (ofOwner[week] ?? 0) + takes;
  }
  const people = team.map((one) => {
    const daysAway = mondays.map((monday) => workingDaysAway(absences, one.memberId, monday));
    const capacity = one.carries ? capacityOf(one.hoursAWeek ?? equalPart, daysAway) : daysAway.map(() => 0);
    return { ...one, hours: hours.get(one.memberId) ?? [], capacity, daysAway };
  });
  return { mondays, usualHours, equalPart, people };
}

/** What fits of so many hours a week, in each of the weeks: a fifth less for every working day somebody is away. */
export function capacityOf(hoursAWeek: number, daysAway: readonly number[]): number[] {
  return daysAway.map((days) => (hoursAWeek * (5 - days)) / 5);
}

/** Hours somebody still has in the weeks together; below zero when they carry more than they can. */
export function roomOf({ hours, capacity }: Pick<PersonLoad, 'hours' | 'capacity'>): number {
  return sum(capacity) - sum(hours);
}

function comingMondays(today: CalendarDate): CalendarDate[] {
  const first = mondayOf(today);
  return Array.from({ length: DIAL_WEEKS }, (_, week) => addDays(first, 7 * week));
}

function weekOf(endsOn: CalendarDate, mondays: readonly CalendarDate[]): number | null {
  const after = mondays.findIndex((monday) => endsOn < addDays(monday, 7));
  return after === -1 ? null : after;
}

function workingDaysAway(absences: readonly Away[], memberId: string, monday: CalendarDate): number {
  return [0, 1, 2, 3, 4].filter((day) => awayOn(absences, memberId, addDays(monday, day))).length;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
