import type { Status } from './activity.js';
import { byId } from './by-id.js';
import type { CalendarDate } from './calendar-date.js';
import { type DateSpan, isWithin } from './date-span.js';
import { countUnknown, type EffortRow, sumMinutes, weighEfforts } from './effort.js';
import { focusSentence } from './focus-sentence.js';
import type { Sentence } from './sentence.js';
import { WHOLE } from './theme-weight.js';

/** A theme as it was chosen: its weight in percent of the year's effort. */
export interface ChosenTheme {
  readonly themeId: string;
  readonly name: string;
  readonly weight: number;
}

export interface FocusRow extends EffortRow {
  readonly id: string;
  readonly themeId: string;
  readonly status: Status;
  readonly startsOn: CalendarDate;
}

/** What a theme got, beside what it was meant to get. */
export interface ThemeFocus extends ChosenTheme {
  /** 0 to 1. */
  readonly share: number;
  readonly activityIds: readonly string[];
}

export interface FocusScore {
  /** 0 to 100, unrounded; null = no effort, or weights that are not 100 together yet. */
  readonly value: number | null;
  /** The chosen themes, in their order. */
  readonly themes: readonly ThemeFocus[];
  /** How many of the counted activities had no effort of their own. */
  readonly unknown: number;
  readonly activityIds: readonly string[];
  /** Effort of the counted activities together. */
  readonly hours: number;
  readonly sentence: Sentence;
}

/**
 * Whether the work follows the choice: `F = 100 × (1 − ½ Σ |share − weight|)` over the themes, by effort of what is dated
 * in the span (a quarter or year to date) and was not scrapped (product rule "Focus"). Work on a theme that was not chosen
 * counts against it. Dated = on the first day of its window, as `year` is.
 */
export function focusOf(
  rows: readonly FocusRow[],
  chosen: readonly ChosenTheme[],
  span: DateSpan,
): FocusScore {
  const counted = rows
    .filter(({ status, startsOn }) => status !== 'scrapped' && isWithin(startsOn, span))
    .toSorted(byId);
  const perTheme = Map.groupBy(weighEfforts(counted), ({ row }) => row.themeId);
  const whole = sumMinutes([...perTheme.values()].flat());
  const themes = chosen.map((theme) => {
    const some = perTheme.get(theme.themeId) ?? [];
    return {
      ...theme,
      share: whole === 0 ? 0 : sumMinutes(some) / whole,
      activityIds: idsOf(some.map(({ row }) => row)),
    };
  });
  const weighed = chosen.reduce((sum, { weight }) => sum + weight, 0) === WHOLE;
  const score = { themes, unknown: countUnknown(counted), activityIds: idsOf(counted), hours: whole / 60 };
  const value = weighed && whole > 0 ? followed(themes) : null;
  return { value, ...score, sentence: focusSentence(value, score, weighed) };
}

// Shares and weights both add up to 1, so half of all differences is what the weights exceed the shares by: work on
// themes that were not chosen is in it without being looked at.
function followed(themes: readonly ThemeFocus[]): number {
  const missed = themes.reduce((sum, { share, weight }) => sum + Math.max(0, weight / WHOLE - share), 0);
  return Math.min(100, Math.max(0, 100 * (1 - missed)));
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
