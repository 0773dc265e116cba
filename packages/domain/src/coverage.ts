import { type CalendarDate, dayNumber } from './calendar-date.js';
import type { Period } from './period.js';
import { judgedPeriods, promisedOn } from './promised.js';
import { onDays, type Promised } from './publication.js';
import { remembered } from './remembered.js';
import { counted, type Noun, type Sentence } from './sentence.js';
import { activeDays, plannedPerKind, publishedPerKind } from './worked-out.js';

/** How many weeks ahead is looked, and the percentage wanted there. */
export const COVERAGE_WANTED = { 4: 95, 8: 75, 13: 50 } as const;
export type CoverageWeeks = keyof typeof COVERAGE_WANTED;

/** What is promised of one period within the weeks looked at, and what keeps it. */
export interface CoveredPeriod {
  /** The latest row of the promise. */
  readonly cadenceId: string;
  readonly period: Period;
  readonly promised: number;
  readonly covered: number;
  readonly activityIds: readonly string[];
}

export interface Coverage {
  readonly weeks: CoverageWeeks;
  /** 0 to 100, unrounded; null = nothing is promised in those weeks. */
  readonly value: number | null;
  readonly wanted: number;
  readonly promised: number;
  readonly covered: number;
  readonly periods: readonly CoveredPeriod[];
  readonly sentence: Sentence;
}

/**
 * C4, C8, C13 = 100 × Σ min(planned or done, promised) / Σ promised over all promises, on the days today..today + 7 × weeks
 * − 1; a period partly inside counts pro rata, rounded half up (product rule "Coverage").
 */
export function coverageOf(
  promises: readonly Promised[],
  weeks: CoverageWeeks,
  today: CalendarDate,
): Coverage {
  const periods = promises.flatMap((promise) => coveredPeriods(promise, weeks, dayNumber(today)));
  const promised = periods.reduce((sum, period) => sum + period.promised, 0);
  const covered = periods.reduce((sum, period) => sum + period.covered, 0);
  return {
    weeks,
    value: promised === 0 ? null : (100 * covered) / promised,
    wanted: COVERAGE_WANTED[weeks],
    promised,
    covered,
    periods,
    sentence: sentenceOf(weeks, promised, covered),
  };
}

/**
 * Of a period that lies only partly within the weeks looked at, what was published or is planned outside them counts as
 * far as it exceeds what is promised there: the one post of this month that is out already leaves nothing to plan.
 */
const coveredPeriods = remembered(
  (promise: Promised, weeks: CoverageWeeks, today: number): readonly CoveredPeriod[] => {
    const horizon = { from: today, until: today + 7 * weeks - 1 };
    const work = {
      published: publishedPerKind(promise),
      planned: plannedPerKind(promise),
    };
    return judgedPeriods(activeDays(promise), horizon.from, horizon.until).flatMap((judged) => {
      const within = {
        from: Math.max(judged.span.from, horizon.from),
        until: Math.min(judged.span.until, horizon.until),
      };
      const own = judged.stretches;
      const promised = promisedOn(own, judged.span, within);
      if (promised === 0) return [];
      const published = onDays(work.published.get(judged.period.kind) ?? [], judged.span);
      const planned = onDays(work.planned.get(judged.period.kind) ?? [], {
        ...judged.span,
        from: within.from,
      });
      const all = [...published, ...planned];
      const inside = all.filter(({ day }) => within.from <= day && day <= within.until).length;
      const surplus = Math.max(0, all.length - inside - (judged.promised - promised));
      return {
        cadenceId: own.at(-1)?.row.id ?? '',
        period: judged.period,
        promised,
        covered: Math.min(promised, inside + surplus),
        activityIds: all.map(({ activityId }) => activityId),
      };
    });
  },
);

const WEEKS: Noun = { nl: ['week', 'weken'], en: ['week', 'weeks'] };

function sentenceOf(weeks: CoverageWeeks, promised: number, covered: number): Sentence {
  const span = counted(weeks, WEEKS);
  if (promised === 0)
    return {
      nl: `In de komende ${span.nl} is niets beloofd.`,
      en: `Nothing is promised in the coming ${span.en}.`,
    };
  return {
    nl: `Van de ${promised} slagen in de komende ${span.nl} zijn er ${covered} gepland of gedaan.`,
    en: `Of the ${promised} beats in the coming ${span.en}, ${covered} are planned or done.`,
  };
}
