import { type Precision, type Window, windowAround } from '@cadans/domain/activity';
import { addDays, type CalendarDate, daysBetween, quarterOf, yearOf } from '@cadans/domain/calendar-date';
import { mondayOfWeek, weekdayOf } from '@cadans/domain/iso-week';
import type { PostponementReason } from '@cadans/domain/postponement';
import type { ScrappingReason } from '@cadans/domain/scrapping';
import type { SeedRow } from './seed-row.js';
import { spread } from './spread.js';

/** Something that happened to an activity on a day; each makes its next version. */
export type StoryStep = { readonly on: CalendarDate } & (
  | { readonly kind: 'status'; readonly status: 'in_work' | 'ready' | 'done' }
  | {
      readonly kind: 'postponed';
      readonly from: Window;
      readonly to: Window;
      readonly days: number;
      readonly crossesQuarter: boolean;
      readonly reason: PostponementReason;
    }
  | { readonly kind: 'scrapped'; readonly reason: ScrappingReason; readonly note: string }
);

/** An activity as it was planned, and what happened to it until today. */
export interface Story {
  readonly row: SeedRow;
  readonly createdOn: CalendarDate;
  readonly precision: Precision;
  readonly planned: Window;
  readonly steps: readonly StoryStep[];
}

/**
 * Lives an activity from its planning until yesterday. Undefined when it was not planned yet: the next year fills up
 * from October on.
 */
export function liveStory(row: SeedRow, today: CalendarDate): Story | undefined {
  const slidBack = row.course.reduce((days, step) => days + (step.kind === 'slid' ? step.days : 0), 0);
  const due = dueDay(row, today);
  const createdOn = creationDay(row, addDays(due, -slidBack), today);
  if (createdOn >= today) return;
  const precision = row.details.precision ?? precisionAt(row, daysBetween(today, due));
  const planned = firstWindow(row, addDays(due, -slidBack), precision);
  return { row, createdOn, precision, planned, steps: [...steps(row, planned, createdOn, today)] };
}

/** The day a row is meant for. */
export function dueDay({ when }: SeedRow, today: CalendarDate): CalendarDate {
  if (when.of === 'year') {
    const monday = mondayOfWeek({ year: yearOf(today) + when.years, week: when.week });
    return addDays(monday, when.weekday - 1);
  }
  const day = addDays(today, when.days);
  // Nothing goes out at the weekend.
  return weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day;
}

// A year is planned in the autumn before it; small things come up some weeks ahead, requests a few days.
function creationDay(row: SeedRow, due: CalendarDate, today: CalendarDate): CalendarDate {
  const chance = spread(row.title);
  if (row.details.origin === 'request') return earliest(addDays(due, -1 - chance(3)), addDays(today, -1));
  if (row.when.of === 'year' && row.when.years === 1) return addDays(`${yearOf(today)}-10-01`, chance(70));
  const lead = row.hours <= 2 ? 14 + chance(60) : 40 + chance(80);
  return earliest(addDays(due, -lead), addDays(today, -1 - chance(25)));
}

// What is far away is meant less exactly; who comes to an event needs to know the day.
function precisionAt(row: SeedRow, daysAhead: number): Precision {
  if (row.channel === 'evenementen' || row.channel === 'kennissessie' || row.course.length > 0) return 'day';
  if (row.hours > 4 && daysAhead > 84) return 'month';
  return daysAhead > (row.hours > 4 ? 42 : 63) ? 'week' : 'day';
}

function firstWindow(row: SeedRow, day: CalendarDate, precision: Precision): Window {
  if (precision !== 'day') return windowAround(day, precision);
  return { startsOn: day, endsOn: addDays(day, row.details.days - 1) };
}

function* steps(
  row: SeedRow,
  planned: Window,
  createdOn: CalendarDate,
  today: CalendarDate,
): Generator<StoryStep> {
  const chance = spread(`${row.title}, and then`);
  const ends = new Map(row.course.map((step) => [step.kind, step]));
  let [window, last] = [planned, createdOn];
  const happens = (on: CalendarDate): boolean => {
    last = on < last ? last : on;
    return last < today;
  };
  for (const step of row.course) {
    if (step.kind !== '+' && step.kind !== 'slid') continue;
    const wanted = addDays(window.endsOn, -1 - chance(4));
    if (!happens(step.kind === 'slid' ? earliest(wanted, addDays(today, -1)) : wanted)) return;
    const to = { startsOn: addDays(window.startsOn, step.days), endsOn: addDays(window.endsOn, step.days) };
    const crossesQuarter = quarterOf(window.endsOn) !== quarterOf(to.endsOn);
    yield {
      kind: 'postponed',
      on: last,
      from: window,
      to,
      days: step.days,
      crossesQuarter,
      reason: step.reason,
    };
    window = to;
  }
  const scrap = ends.get('scrap');
  if (scrap?.kind === 'scrap') {
    if (!happens(addDays(window.endsOn, -6 - chance(6)))) return;
    return yield { kind: 'scrapped', on: last, reason: scrap.reason, note: scrap.note };
  }
  if (row.hours > 1.5) {
    if (!happens(addDays(window.startsOn, -Math.ceil(row.hours) - 1 - chance(3)))) return;
    yield { kind: 'status', on: last, status: 'in_work' };
  }
  if (ends.has('open') || !happens(addDays(window.endsOn, -1 - chance(2)))) return;
  yield { kind: 'status', on: last, status: 'ready' };
  const late = ends.get('late');
  if (!happens(addDays(window.endsOn, late?.kind === 'late' ? late.days : 0))) return;
  yield { kind: 'status', on: last, status: 'done' };
}

const earliest = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);
