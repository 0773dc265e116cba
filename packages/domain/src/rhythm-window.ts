import { type CalendarDate, dayNumber } from './calendar-date.js';
import type { Stretch } from './in-force.js';
import { closedPeriods, isClosed, type Period, type PeriodKind } from './period.js';
import { judgedPeriods } from './promised.js';
import { onDays, type Promised } from './publication.js';
import { activeDays, publishedPerKind } from './worked-out.js';

/** Over how many closed periods a rhythm is told (product rule "Rhythm"). */
export const RHYTHM_WINDOW: Record<PeriodKind, number> = {
  week: 13,
  fortnight: 6,
  month: 4,
  quarter: 4,
  year: 4,
};

/** One period of a promise and what came of it. */
export interface KeptPeriod {
  readonly period: Period;
  /** Beats promised in it; never 0, since then it does not count. */
  readonly promised: number;
  /** How much was published in it. */
  readonly done: number;
  /** min(done, promised): surplus keeps nothing else. */
  readonly kept: number;
  readonly activityIds: readonly string[];
}

/** Every period of a promise up to and with the current one, oldest first. */
export function keptPeriods(promise: Promised, today: CalendarDate): KeptPeriod[] {
  const published = publishedPerKind(promise);
  return judgedPeriods(activeDays(promise), -Infinity, dayNumber(today)).map(({ period, span, promised }) => {
    const activityIds = onDays(published.get(period.kind) ?? [], span).map(({ activityId }) => activityId);
    const done = activityIds.length;
    return { period, promised, done, kept: Math.min(done, promised), activityIds };
  });
}

/** The kind of period in which a promise is told today: that of the row in force, or else of the latest that began. */
export function kindToday(stretches: readonly Stretch[], today: CalendarDate): PeriodKind | null {
  const now = dayNumber(today);
  return stretches.findLast(({ from }) => from <= now)?.row.per ?? null;
}

/**
 * The closed periods that a rhythm is told over: those that ended in the last 13 weeks, 6 fortnights or 4 months, quarters
 * or years; `back` such windows earlier for 1, 2 …
 */
export function inWindow(
  periods: readonly KeptPeriod[],
  kind: PeriodKind,
  today: CalendarDate,
  back = 0,
): KeptPeriod[] {
  const length = RHYTHM_WINDOW[kind];
  const window = closedPeriods(kind, length * (back + 1), today).slice(0, length);
  const first = window[0]?.start ?? today;
  const last = back === 0 ? today : (window.at(-1)?.end ?? today);
  return periods.filter(({ period }) => isClosed(period, today) && first <= period.end && period.end <= last);
}
