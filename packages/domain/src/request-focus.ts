import { yearOf } from './calendar-date.js';
import { type FactRow, type Facts, themesOfYear } from './facts.js';
import { type FocusScore, focusOf } from './focus-score.js';
import { percent, type Sentence, wholeDown } from './sentence.js';

/** What its theme gets of the year's work, and how far the work follows the choice, without and with it. */
export interface FocusEffect {
  readonly year: number;
  readonly themeId: string;
  /** As the year calls and weighs it; null = the year has not chosen it. */
  readonly theme: { readonly name: string; readonly weight: number } | null;
  /** 0 to 1. */
  readonly share: { readonly before: number; readonly after: number };
  /** 0 to 100, unrounded; null = no effort, or weights that are not 100 together yet. */
  readonly focus: { readonly before: number | null; readonly after: number | null };
  /** Further from the choice than it was. */
  readonly isWorse: boolean;
  readonly sentence: Sentence;
}

/** The focus of the whole year that `row` lies in, as it is planned: of what is to come nothing has happened to date. */
export function focusEffect(facts: Facts, row: FactRow): FocusEffect {
  const year = yearOf(row.startsOn);
  const chosen = themesOfYear(facts, year);
  const span = { from: `${year}-01-01`, until: `${year}-12-31` };
  const before = focusOf(facts.activities, chosen, span);
  const after = focusOf([...facts.activities, row], chosen, span);
  const shareIn = ({ themes }: FocusScore) =>
    themes.find(({ themeId }) => themeId === row.themeId)?.share ?? 0;
  const theme = chosen.find(({ themeId }) => themeId === row.themeId);
  const effect = {
    year,
    themeId: row.themeId,
    theme: theme ? { name: theme.name, weight: theme.weight } : null,
    share: { before: shareIn(before), after: shareIn(after) },
    focus: { before: before.value, after: after.value },
    isWorse:
      before.value !== null && after.value !== null && wholeDown(after.value) < wholeDown(before.value),
  };
  return { ...effect, sentence: sentenceOf(effect) };
}

function sentenceOf({ year, theme, share, focus }: Omit<FocusEffect, 'sentence'>): Sentence {
  if (!theme)
    return {
      nl: `Dit thema is voor ${year} niet gekozen.`,
      en: `This theme was not chosen for ${year}.`,
    };
  const [was, is] = [percent(100 * share.before), percent(100 * share.after)];
  const moved =
    was === is ? { nl: `blijft ${is}`, en: `stays ${is}` } : { nl: `${was} → ${is}`, en: `${was} → ${is}` };
  const followed =
    focus.before === null || focus.after === null
      ? { nl: '', en: '' }
      : followedFrom(wholeDown(focus.before), wholeDown(focus.after));
  return {
    nl: `${theme.name} in ${year}: ${moved.nl} van het werk, gekozen is ${theme.weight}%${followed.nl}.`,
    en: `${theme.name} in ${year}: ${moved.en} of the work, chosen is ${theme.weight}%${followed.en}.`,
  };
}

function followedFrom(before: number, after: number): Sentence {
  if (before === after) return { nl: `; focus blijft ${after}`, en: `; focus stays ${after}` };
  return { nl: `; focus ${before} → ${after}`, en: `; focus ${before} → ${after}` };
}
