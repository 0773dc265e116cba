import type { ReactNode } from 'react';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { reviewName } from '../choice-words';
import type { Reviews } from './to-do-card';

export type Held = Reviews['reviews'][number];

export interface HeldListProps {
  reviews: readonly Held[];
  /** The way to the minutes of a review, or on with it while it is open. */
  linkTo: (review: Held, name: string) => ReactNode;
}

/** The reviews that were held, the latest first: when, in time or not, and how much was decided. */
export function HeldList({ reviews, linkTo }: HeldListProps) {
  const { t, language } = useTranslation('reviews');
  return (
    <Card title={t('earlier')} className="min-w-0">
      <ul className="divide-y divide-line">
        {reviews.map((review) => {
          const { id, openedOn, dueOn, closedOn, decided, matters } = review;
          const name = reviewName(review, t, language);
          const isLate = openedOn > dueOn;
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
              <div className="min-w-0 flex-1 basis-56">
                <p className="font-semibold">{name}</p>
                <p className="text-sm text-muted">
                  {formatDayInWords(openedOn, language, true)} ·{' '}
                  {isLate ? t('tooLate', { day: formatDayInWords(dueOn, language) }) : t('inTime')}
                </p>
              </div>
              {closedOn === null ? <Chip tone="warn">{t('ongoing')}</Chip> : null}
              <p className="text-sm tabular-nums">{t('decidedOf', { decided, matters })}</p>
              {linkTo(review, name)}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
