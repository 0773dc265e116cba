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
  const values = rhythms
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .sort((one, other) => one - other);
  const value = values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
  const promised = rhythms.reduce((sum, rhythm) => sum + rhythm.promised, 0);
  const kept = rhythms.reduce((sum, rhythm) => sum + rhythm.kept, 0);
  return {
    value,
    counted: values.length,
    tooYoung: rhythms.length - values.length,
    promised,
    kept,
    activityIds: idsOf(rhythms),
    sentence: sentenceOf(value, values.length, kept, promised),
  };
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
  const ids = rhythms.flatMap(({ periods }) => periods.flatMap(({ activityIds }) => activityIds));
  return [...new Set(ids)].sort();
}
