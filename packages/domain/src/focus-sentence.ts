import type { FocusScore, ThemeFocus } from './focus-score.js';
import { percent, type Sentence, wholeDown } from './sentence.js';
import { WHOLE } from './theme-weight.js';

/** Says what the focus is, which theme is furthest from its weight, and of how many activities the effort is a guess. */
export function focusSentence(
  value: number | null,
  score: Pick<FocusScore, 'themes' | 'unknown' | 'activityIds'>,
  weighed: boolean,
): Sentence {
  if (!weighed)
    return {
      nl: 'De weging van de thema’s is samen nog geen 100%.',
      en: 'The weights of the themes do not add up to 100% yet.',
    };
  if (value === null) return { nl: 'Nog niet genoeg geschiedenis.', en: 'Not enough history yet.' };
  const guessed = guess(score.unknown, score.activityIds.length);
  const furthest = furthestOf(score.themes);
  if (!furthest)
    return {
      nl: `Het werk is verdeeld zoals gekozen${guessed.nl}.`,
      en: `The work is divided as chosen${guessed.en}.`,
    };
  const got = percent(100 * furthest.share);
  return {
    nl: `Het werk volgt de keuze voor ${percent(wholeDown(value))}: ${furthest.name} krijgt ${got} in plaats van ${furthest.weight}%${guessed.nl}.`,
    en: `The work follows the choice for ${percent(wholeDown(value))}: ${furthest.name} gets ${got} instead of ${furthest.weight}%${guessed.en}.`,
  };
}

function guess(unknown: number, all: number): Sentence {
  if (unknown === 0) return { nl: '', en: '' };
  return {
    nl: ` (${unknown} van ${all} activiteiten met geschatte uren)`,
    en: ` (${unknown} of ${all} activities with guessed hours)`,
  };
}

// Half a percent is not read off a whole one. Of two equally far the first, as the themes are ordered.
function furthestOf(themes: readonly ThemeFocus[]): ThemeFocus | undefined {
  const away = ({ share, weight }: ThemeFocus) => Math.abs(WHOLE * share - weight);
  let furthest: ThemeFocus | undefined;
  for (const theme of themes) {
    if (away(theme) >= 0.5 && (!furthest || away(theme) > away(furthest))) furthest = theme;
  }
  return furthest;
}
