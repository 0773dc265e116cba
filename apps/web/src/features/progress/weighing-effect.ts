import { yearOf } from '@cadans/domain/calendar-date';
import { closedWeeks } from '@cadans/domain/date-span';
import { toDate } from '@cadans/domain/dials';
import { type Facts, themesOfYear } from '@cadans/domain/facts';
import { focusOf } from '@cadans/domain/focus-score';
import type { Period } from '@cadans/domain/period';
import { STARVED_WEEKS, starvedThemes } from '@cadans/domain/starved-theme';

interface Weighed {
  readonly id: string;
  readonly weight: number;
}

/** What other weights would make of the figures. */
export interface WeighingEffect {
  /** What each theme got over the last eight closed weeks, 0 to 1; null = nothing was done in them. */
  readonly got: ReadonlyMap<string, number> | null;
  /** The ids of themes that would get too little still. */
  readonly starved: readonly string[];
  /** The focus of the period, 0 to 100, as it is and as it would be; null = unknown, or of another year. */
  readonly focus: { readonly now: number; readonly becomes: number } | null;
}

/** Holds the work against weights that are not saved yet, by the rules of the dials. */
export function effectOfWeights(facts: Facts, period: Period, weighed: readonly Weighed[]): WeighingEffect {
  const { today, activities } = facts;
  const year = yearOf(today);
  const stored = themesOfYear(facts, year);
  const weights = new Map(weighed.map(({ id, weight }) => [id, weight]));
  const chosen = stored.map((theme) => ({ ...theme, weight: weights.get(theme.themeId) ?? theme.weight }));
  const recent = focusOf(activities, chosen, closedWeeks(STARVED_WEEKS, today));
  const focusWith = (themes: typeof chosen) => focusOf(activities, themes, toDate(period, today)).value;
  const now = focusWith(stored);
  const becomes = focusWith(chosen);
  return {
    got: recent.hours === 0 ? null : new Map(recent.themes.map(({ themeId, share }) => [themeId, share])),
    starved: starvedThemes(activities, chosen, today).map(({ themeId }) => themeId),
    focus: now === null || becomes === null || yearOf(period.start) !== year ? null : { now, becomes },
  };
}
