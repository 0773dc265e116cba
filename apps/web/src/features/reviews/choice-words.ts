import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import { yearOf } from '@cadans/domain/calendar-date';
import type { ReviewChoice } from '@cadans/domain/review-choice';
import { formatMonth } from '../../words/formats';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';

type Kind = ReviewItem['kind'];

/** What a choice is called on its button; of what was agreed before it is the day that moves. */
export function choiceLabel(kind: Kind, choice: ReviewChoice, t: Translate<'reviews'>): string {
  if (kind === 'earlier_decision' && (choice === 'move' || choice === 'scrap'))
    return t(`ofEarlier.${choice}`);
  return t(`choice.${choice}`);
}

/** What was decided, in a word or two. */
export function decidedLabel(kind: Kind, choice: ReviewChoice, t: Translate<'reviews'>): string {
  if (kind === 'earlier_decision' && (choice === 'move' || choice === 'scrap'))
    return t(`earlierDecided.${choice}`);
  return t(`decided.${choice}`);
}

/** A review by its period: 'Stuurmoment juli 2026'. */
export function reviewName(
  { per, periodStart }: Pick<Review, 'per' | 'periodStart'>,
  t: Translate<'reviews'>,
  language: Language,
): string {
  if (per === 'month') return t('ofMonth', { month: formatMonth(periodStart, language) });
  return t('ofQuarter', {
    quarter: Math.ceil(Number(periodStart.slice(5, 7)) / 3),
    year: yearOf(periodStart),
  });
}
