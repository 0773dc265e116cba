import type { CalendarDate } from './calendar-date.js';
import { closedWeeks } from './date-span.js';
import { type ChosenTheme, type FocusRow, focusOf, type ThemeFocus } from './focus-score.js';
import { percent, type Sentence } from './sentence.js';
import { WHOLE } from './theme-weight.js';

/** So many weeks a theme has to get too little before it is called starved. */
export const STARVED_WEEKS = 8;

export interface StarvedTheme extends ThemeFocus {
  readonly sentence: Sentence;
}

/**
 * Themes that got less than half their weight over the last eight closed weeks, taken as one window (product rule
 * "Focus"). In weeks without any effort nobody is starved: that is silence, and said elsewhere.
 */
export function starvedThemes(
  rows: readonly FocusRow[],
  chosen: readonly ChosenTheme[],
  today: CalendarDate,
): StarvedTheme[] {
  const { themes, hours } = focusOf(rows, chosen, closedWeeks(STARVED_WEEKS, today));
  if (hours === 0) return [];
  return themes
    .filter(({ share, weight }) => 2 * share < weight / WHOLE)
    .map((theme) => ({ ...theme, sentence: sentenceOf(theme) }));
}

function sentenceOf({ name, share, weight }: ThemeFocus): Sentence {
  const got = percent(100 * share);
  return {
    nl: `${name} kreeg de laatste ${STARVED_WEEKS} weken ${got} in plaats van ${weight}%.`,
    en: `${name} got ${got} instead of ${weight}% over the last ${STARVED_WEEKS} weeks.`,
  };
}
