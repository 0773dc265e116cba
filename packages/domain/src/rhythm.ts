import { type CalendarDate } from './calendar-date.js';
import { PERIOD_NOUNS } from './period.js';
import type { Promised } from './publication.js';
import { remembered } from './remembered.js';
import { inWindow, type KeptPeriod, keptPeriods, kindToday } from './rhythm-window.js';
import { counted, type Sentence } from './sentence.js';
import { activeDays } from './worked-out.js';

/** From these on a rhythm is steady, or wavers; below are loose shots. */
export const STEADY_FROM = 85;
export const WAVERING_FROM = 60;

export const BANDS = ['steady', 'wavering', 'loose'] as const;
export type Band = (typeof BANDS)[number];

/** How steadily a promise is kept, and on what that is based. */
export interface Rhythm {
  /** 0 to 100, unrounded; null = not enough history. */
  readonly value: number | null;
  readonly promised: number;
  readonly kept: number;
  /** The closed periods that count, oldest first, each with the activities in it. */
  readonly periods: readonly KeptPeriod[];
  /** Consecutive kept periods up to now; the current one counts once it is kept. */
  readonly streak: number;
  /** In points: the value less that of the same number of periods before; null when one of them is missing. */
  readonly trend: number | null;
  readonly sentence: Sentence;
}

/**
 * R = 100 × Σ min(done, promised) / Σ promised over the last closed periods (product rule "Rhythm"). Surplus in one period
 * never pays for silence in another. What is paused or outside the promise is taken out pro rata, and a period in which
 * nothing is left to promise drops out of both sums.
 */
export const rhythmOf = remembered((promise: Promised, today: CalendarDate): Rhythm => {
  const kind = kindToday(activeDays(promise), today);
  const all = kind === null ? [] : keptPeriods(promise, today);
  const periods = kind === null ? [] : inWindow(all, kind, today);
  const { value, promised, kept } = share(periods);
  const before = kind === null ? null : share(inWindow(all, kind, today, 1)).value;
  return {
    value,
    promised,
    kept,
    periods,
    streak: streakOf(all, today),
    trend: value === null || before === null ? null : value - before,
    sentence: sentenceOf(periods, promised, kept),
  };
});

/** steady from 85, wavering from 60, below that loose shots. Takes the unrounded value: 84.9 wavers. */
export function bandOf(value: number): Band {
  if (value >= STEADY_FROM) return 'steady';
  return value >= WAVERING_FROM ? 'wavering' : 'loose';
}

/**
 * Consecutive kept periods up to now. The current one counts when it is kept already, and breaks nothing while it is not;
 * what dropped out is not among the periods, so it neither counts nor breaks.
 */
export function streakOf(periods: readonly KeptPeriod[], today: CalendarDate): number {
  const isKept = ({ done, promised }: KeptPeriod) => done >= promised;
  const relevant = periods.filter((each) => each.period.end < today || isKept(each));
  return relevant.length - 1 - relevant.findLastIndex((each) => !isKept(each));
}

function share(periods: readonly KeptPeriod[]): { value: number | null; promised: number; kept: number } {
  const promised = periods.reduce((sum, period) => sum + period.promised, 0);
  const kept = periods.reduce((sum, period) => sum + period.kept, 0);
  return { value: promised === 0 ? null : (100 * kept) / promised, promised, kept };
}

function sentenceOf(periods: readonly KeptPeriod[], promised: number, kept: number): Sentence {
  const kind = periods.at(-1)?.period.kind;
  if (!kind) {
    return {
      nl: 'Nog te weinig historie: geen enkele periode van deze belofte is voorbij.',
      en: 'Not enough history yet: no period of this promise is over.',
    };
  }
  const span = counted(periods.length, PERIOD_NOUNS[kind]);
  return {
    nl: `${kept} van de ${promised} beloofde slagen zijn gehaald, over ${span.nl}.`,
    en: `${kept} of the ${promised} promised beats were kept, over ${span.en}.`,
  };
}
