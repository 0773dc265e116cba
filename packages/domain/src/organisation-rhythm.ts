import { type Rhythm } from './rhythm.js';
import { percent, type Sentence, wholeDown } from './sentence.js';

export interface OrganisationRhythm {
  /** 0 to 100, unrounded; null = no promise has enough history. */
  readonly value: number | null;
  /** How many promises it is the mean of, and how many have too little history. */
  readonly counted: number;
  readonly tooYoung: number;
  /** Beats over all promises, told beside it. */
  readonly promised: number;
  readonly kept: number;
  /** What was published in the periods that count, of all promises. */
  readonly activityIds: readonly string[];
  readonly sentence: Sentence;
}

/** The mean of the rhythms of all promises that have one, each equal, however much it promises (product rule "Rhythm"). */
export function organisationRhythm(rhythms: readonly Rhythm[]): OrganisationRhythm {
  const { value, count } = meanRhythm(rhythms);
  const promised = rhythms.reduce((sum, rhythm) => sum + rhythm.promised, 0);
  const kept = rhythms.reduce((sum, rhythm) => sum + rhythm.kept, 0);
  return {
    value,
    counted: count,
    tooYoung: rhythms.length - count,
    promised,
    kept,
    activityIds: idsOf(rhythms),
    sentence: sentenceOf(value, count, kept, promised),
  };
}

/** That mean, null of none, and of how many promises it is. */
export function meanRhythm(rhythms: readonly Rhythm[]): { value: number | null; count: number } {
  const values = rhythms
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .sort((one, other) => one - other);
  const count = values.length;
  return { value: count === 0 ? null : values.reduce((sum, each) => sum + each, 0) / count, count };
}

function sentenceOf(value: number | null, count: number, kept: number, promised: number): Sentence {
  if (value === null) {
    return {
      nl: 'Nog te weinig historie: van geen enkele belofte is een periode voorbij.',
      en: 'Not enough history yet: no promise has a period that is over.',
    };
  }
  const shown = percent(wholeDown(value));
  const [nl, en] =
    count === 1 ? ['de ene belofte', 'the one promise'] : [`${count} beloften`, `${count} promises`];
  return {
    nl: `Het ritme is gemiddeld ${shown} over ${nl}: ${kept} van de ${promised} beloofde slagen zijn gehaald.`,
    en: `The rhythm is ${shown} on average over ${en}: ${kept} of the ${promised} promised beats were kept.`,
  };
}

function idsOf(rhythms: readonly Rhythm[]): string[] {
  const ids = new Set<string>();
  for (const { periods } of rhythms)
    for (const { activityIds } of periods) for (const id of activityIds) ids.add(id);
  return [...ids].sort();
}
