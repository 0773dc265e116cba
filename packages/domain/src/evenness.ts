import { dayNumber } from './calendar-date.js';
import { daysInForce } from './in-force.js';
import { onDays, type Promised } from './publication.js';
import { remembered } from './remembered.js';
import { counted, decimal, type Sentence } from './sentence.js';
import { activeDays, publishedFor } from './worked-out.js';

/** Fewer publications than this say nothing about evenness. */
export const EVENNESS_FROM = 4;

export interface Evenness {
  /** 0 to 1: 1 is like a clock; null = fewer than four publications, or all on one day. */
  readonly value: number | null;
  /** Days between consecutive publications; paused days do not count. */
  readonly gaps: readonly number[];
  readonly activityIds: readonly string[];
  readonly sentence: Sentence;
}

/**
 * How evenly a promise was kept on the days from..until: max(0, 1 − sd(gaps) / mean(gaps)), with the standard deviation of
 * the whole population (product rule "Rhythm").
 */
export const evennessOf = remembered((promise: Promised, from: string, until: string): Evenness => {
  const stretches = activeDays(promise);
  const span = { from: dayNumber(from), until: dayNumber(until) };
  const publications = onDays(publishedFor(promise), span);
  const gaps = publications
    .slice(1)
    .map(({ day }, index) => daysInForce(stretches, (publications[index]?.day ?? day) + 1, day));
  const value = publications.length < EVENNESS_FROM ? null : evenness(gaps);
  return {
    value,
    gaps,
    activityIds: publications.map(({ activityId }) => activityId),
    sentence: sentenceOf(value, gaps),
  };
});

/** max(0, 1 − sd / mean) of gaps in days; null of no gaps or when all are 0. */
export function evenness(gaps: readonly number[]): number | null {
  const mean = meanOf(gaps);
  if (!(mean > 0)) return null;
  const deviation = Math.sqrt(meanOf(gaps.map((gap) => (gap - mean) ** 2)));
  return Math.max(0, 1 - deviation / mean);
}

/** NaN of nothing. */
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function sentenceOf(value: number | null, gaps: readonly number[]): Sentence {
  if (value === null) {
    return {
      nl: 'Te weinig publicaties om te zeggen hoe gelijkmatig het gaat.',
      en: 'Too few publications to say how evenly it goes.',
    };
  }
  const mean = decimal(meanOf(gaps));
  const longest = counted(Math.max(...gaps), { nl: ['dag', 'dagen'], en: ['day', 'days'] });
  return {
    nl: `Gemiddeld zit er ${mean.nl} dagen tussen twee publicaties, op zijn langst ${longest.nl}.`,
    en: `Publications are ${mean.en} days apart on average, ${longest.en} at most.`,
  };
}
