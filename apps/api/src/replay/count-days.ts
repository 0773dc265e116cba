import { type CalendarDate, daysBetween, quarterOf } from '@cadans/domain/calendar-date';
import { median } from '@cadans/domain/effort';
import { weekdayOf } from '@cadans/domain/iso-week';
import { periodsBetween } from '@cadans/domain/period';
import { type Gap, gapsBetween, longestFirst } from './gaps.js';
import { tally, weekOf, zeros } from './tally.js';

/** How often, when, and how long not. Every figure is of the days given; silences lie between two of them. */
export interface DayCounts {
  readonly count: number;
  readonly distinctDates: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
  /** ISO weeks from the week of the first to that of the last, both included. */
  readonly weeksInSpan: number;
  readonly weeksWithActivity: number;
  readonly emptyWeeks: number;
  readonly shareOfWeeksWithActivity: number | null;
  readonly medianGapDays: number | null;
  readonly meanGapDays: number | null;
  readonly stdevGapDays: number | null;
  /** From the last activity that is not after the day it is taken to be. */
  readonly daysSinceLastAsOf: number | null;
  readonly perWeekday: Readonly<Record<string, number>>;
  readonly perYear: Readonly<Record<string, number>>;
  readonly longestSilence: (Gap & { readonly emptyDays: number }) | null;
  readonly fiveLongestSilences: readonly Gap[];
  readonly longestRunOfEmptyIsoWeeks: { readonly weeks: number; readonly startsAt: string } | null;
  readonly perIsoWeek: Readonly<Record<string, number>>;
  readonly perMonth: Readonly<Record<string, number>>;
  readonly perQuarter: Readonly<Record<string, number>>;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Counts days of activities, each as often as it occurs. */
export function countDays(days: readonly CalendarDate[], asOf: CalendarDate): DayCounts {
  const sorted = days.toSorted();
  const distinct = [...new Set(sorted)];
  const gaps = gapsBetween(distinct);
  const lengths = gaps.map((gap) => gap.daysBetween);
  const [first = null, last = null] = [distinct[0], distinct.at(-1)];
  const weeks = weeksBetween(first, last);
  const perIsoWeek = tally(sorted, weekOf);
  const active = Object.keys(perIsoWeek).length;
  const longest = longestFirst(gaps)[0];
  const lastBefore = distinct.findLast((day) => day <= asOf);
  return {
    count: sorted.length,
    distinctDates: distinct.length,
    first,
    last,
    weeksInSpan: weeks.length,
    weeksWithActivity: active,
    emptyWeeks: weeks.length - active,
    shareOfWeeksWithActivity: weeks.length === 0 ? null : rounded(active / weeks.length),
    medianGapDays: median(lengths) ?? null,
    meanGapDays: lengths.length === 0 ? null : rounded(mean(lengths)),
    stdevGapDays: lengths.length === 0 ? null : rounded(deviation(lengths)),
    daysSinceLastAsOf: lastBefore === undefined ? null : daysBetween(lastBefore, asOf),
    perWeekday: { ...zeros(WEEKDAYS), ...tally(sorted, (day) => WEEKDAYS[weekdayOf(day) - 1] ?? '') },
    perYear: tally(sorted, (day) => day.slice(0, 4)),
    longestSilence: longest ? { ...longest, emptyDays: longest.daysBetween - 1 } : null,
    fiveLongestSilences: longestFirst(gaps).slice(0, 5),
    longestRunOfEmptyIsoWeeks: longestRun(
      weeks.filter((week) => !(week in perIsoWeek)),
      weeks,
    ),
    perIsoWeek,
    perMonth: tally(sorted, (day) => day.slice(0, 7)),
    perQuarter: tally(sorted, quarterOf),
  };
}

function weeksBetween(first: CalendarDate | null, last: CalendarDate | null): string[] {
  return first && last ? periodsBetween('week', first, last).map(({ start }) => weekOf(start)) : [];
}

function longestRun(
  empty: readonly string[],
  weeks: readonly string[],
): DayCounts['longestRunOfEmptyIsoWeeks'] {
  const isEmpty = new Set(empty);
  let best: { weeks: number; startsAt: string } | null = null;
  let run = 0;
  for (const [at, week] of weeks.entries()) {
    run = isEmpty.has(week) ? run + 1 : 0;
    if (run > (best?.weeks ?? 0)) best = { weeks: run, startsAt: weeks[at - run + 1] ?? week };
  }
  return best;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of all the silences there are, not of a sample. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
