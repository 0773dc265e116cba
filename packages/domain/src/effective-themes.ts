import { decimal, type Sentence } from './sentence.js';
import { WHOLE } from './theme-weight.js';

/** Over how many themes work is spread as if each got the same. */
export interface EffectiveThemes {
  /** Of the effort; 1 (all on one theme) to the number of themes. Null = no effort. */
  readonly actual: number | null;
  /** Of the weights; null = nothing is weighed yet. */
  readonly intended: number | null;
  readonly sentence: Sentence;
}

/** `1 / Σ share²` of the effort, beside `1 / Σ weight²` of what was chosen. Shares 0 to 1, weights in percent. */
export function effectiveThemes(shares: readonly number[], weights: readonly number[]): EffectiveThemes {
  const actual = spread(shares);
  const intended = spread(weights.map((weight) => weight / WHOLE));
  return { actual, intended, sentence: sentenceOf(actual, intended) };
}

// A third thrice is not quite one in binary: kept between 1 and the number of themes that got something.
function spread(shares: readonly number[]): number | null {
  const some = shares.filter((share) => share > 0);
  if (some.length === 0) return null;
  return Math.min(some.length, Math.max(1, 1 / some.reduce((sum, share) => sum + share * share, 0)));
}

function sentenceOf(actual: number | null, intended: number | null): Sentence {
  if (actual === null)
    return { nl: 'Er is nog geen werk om te verdelen.', en: 'There is no work to spread yet.' };
  const [is, meant] = [decimal(actual), decimal(intended ?? 0)];
  const themes = is.en === '1' ? { nl: 'thema', en: 'theme' } : { nl: 'thema’s', en: 'themes' };
  if (intended === null)
    return {
      nl: `Het werk gaat feitelijk naar ${is.nl} ${themes.nl}.`,
      en: `The work in fact goes to ${is.en} ${themes.en}.`,
    };
  return {
    nl: `Het werk gaat feitelijk naar ${is.nl} ${themes.nl}; gekozen is ${meant.nl}.`,
    en: `The work in fact goes to ${is.en} ${themes.en}; the choice was ${meant.en}.`,
  };
}
