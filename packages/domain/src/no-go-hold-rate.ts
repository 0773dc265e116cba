import { counted, percent, type Sentence } from './sentence.js';

/** How often somebody wanted to all the same, and how it ended. */
export interface Hits {
  readonly held: number;
  readonly overridden: number;
}

export interface HoldRate extends Hits {
  /** How often somebody was tempted. */
  readonly hits: number;
  /** 0 to 100, unrounded; null while nobody was tempted. */
  readonly rate: number | null;
  readonly sentence: Sentence;
}

/** How well a no holds: the share of temptations that was not given in to, `1 − overrides / hits`. */
export function holdRateOf({ held, overridden }: Hits): HoldRate {
  const hits = held + overridden;
  const rate = hits === 0 ? null : 100 * (1 - overridden / hits);
  return { held, overridden, hits, rate, sentence: sentenceOf(held, overridden, rate) };
}

const TIMES = { nl: ['keer', 'keer'], en: ['time', 'times'] } as const;

function sentenceOf(held: number, overridden: number, rate: number | null): Sentence {
  if (rate === null) return { nl: 'Nog niemand kwam in verleiding.', en: 'Nobody has been tempted so far.' };
  const [all, kept, broken] = [held + overridden, held, overridden].map((count) => counted(count, TIMES));
  return {
    nl: `${all?.nl} in verleiding, ${kept?.nl} standgehouden en ${broken?.nl} doorbroken: ${percent(rate)} houdt stand.`,
    en: `Tempted ${all?.en}, held ${kept?.en} and overridden ${broken?.en}: ${percent(rate)} holds.`,
  };
}
