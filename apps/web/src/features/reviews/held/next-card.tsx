import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { nextReview } from '@cadans/contracts/reviews';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { formatWeekday } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { reviewName } from '../choice-words';
import { AgendaPreview } from './agenda-preview';

export type NextReview = AnswerOf<typeof nextReview>;

export interface NextCardProps {
  next: NextReview;
  maySteer: boolean;
  /** Opens it, or goes on with the one that is open. */
  act: ReactNode;
  onAgree: () => void;
}

/** Which review comes next and by when, what would be on its agenda, and how often is reviewed. */
export function NextCard({ next: { next, rhythm, openId, agenda }, maySteer, act, onAgree }: NextCardProps) {
  const { t, language } = useTranslation('reviews');
  const agreed = rhythm ?? null;
  return (
    <Card className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p className="section-label pb-1">{t('next')}</p>
          <h2 className="font-serif text-2xl leading-tight font-semibold">
            {openId !== null ? t('isOpen') : next ? reviewName(next, t, language) : t('noRhythmTitle')}
          </h2>
          <p className="pt-1 text-sm text-muted text-pretty">
            {openId !== null ? (
              t('isOpenText')
            ) : !next ? (
              t('noRhythmText')
            ) : next.overdue ? (
              <Chip tone="danger">{t('overdue', { day: formatWeekday(next.dueOn, language) })}</Chip>
            ) : (
              t('dueOn', { day: formatWeekday(next.dueOn, language) })
            )}
          </p>
        </div>
        <div className="max-md:w-full">{maySteer || openId !== null ? act : null}</div>
      </div>
      {openId === null ? <AgendaPreview agenda={agenda} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-3 text-sm">
        <p className="text-muted">
          {agreed ? t(`rhythmOf.${agreed.per}`, { day: agreed.workingDay }) : t('rhythmOf.none')}
        </p>
        {maySteer ? (
          <Button size="s" onPress={onAgree}>
            {t(agreed ? 'change' : 'agree')}
          </Button>
        ) : null}
      </div>
      {maySteer ? null : <p className="text-xs text-muted">{t('mayNot')}</p>}
    </Card>
  );
}
