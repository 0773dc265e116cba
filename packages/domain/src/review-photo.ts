import type { Progress } from './progress.js';
import type { Sentence } from './sentence.js';

/** The figures a review is held by, in the order in which they are read out. */
export const PHOTO_FIGURES = ['rhythm', 'focus', 'noise', 'ownership', 'coverage_4', 'overdue'] as const;

/** A figure as it stood when a review was opened; null = there was not enough history. */
export interface PhotoFigure {
  readonly figure: (typeof PHOTO_FIGURES)[number];
  readonly value: number | null;
  readonly sentence: Sentence;
}

/** What a review keeps of the progress of its day: the figures with what they meant, never reckoned again. */
export function photoOf({ dials, coverage, overdue }: Progress): PhotoFigure[] {
  const [c4] = coverage;
  return [
    { figure: 'rhythm', value: dials.rhythm.value, sentence: dials.rhythm.sentence },
    { figure: 'focus', value: dials.focus.value, sentence: dials.focus.sentence },
    { figure: 'noise', value: dials.noise.value, sentence: dials.noise.sentence },
    { figure: 'ownership', value: dials.ownership.value, sentence: dials.ownership.sentence },
    ...(c4 ? [{ figure: 'coverage_4' as const, value: c4.value, sentence: c4.sentence }] : []),
    { figure: 'overdue', value: overdue.ids.length, sentence: overdue.sentence },
  ];
}
