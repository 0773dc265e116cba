import type { CalendarDate } from './calendar-date.js';
import { closedWeeks } from './date-span.js';
import { type ChosenTheme, type FocusRow, focusOf, type ThemeFocus } from './focus-score.js';
import { STARVED_WEEKS } from './starved-theme.js';
import { WHOLE } from './theme-weight.js';

/**
 * The chosen theme that got least of what it was meant to get over the weeks in which a theme can starve; the one with the
 * most weight while there is no effort, the first of equals, null when none is chosen.
 */
export function hungriestTheme(
  rows: readonly FocusRow[],
  chosen: readonly ChosenTheme[],
  today: CalendarDate,
): ThemeFocus | null {
  const { themes } = focusOf(rows, chosen, closedWeeks(STARVED_WEEKS, today));
  const lacks = ({ share, weight }: ThemeFocus) => weight / WHOLE - share;
  return themes.reduce<ThemeFocus | null>(
    (most, theme) => (most === null || lacks(theme) > lacks(most) ? theme : most),
    null,
  );
}
