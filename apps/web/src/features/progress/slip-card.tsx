import type { Progress } from '@cadans/contracts/progress';
import { Card } from '../../ui/card';
import { useTranslation } from '../../words/use-translation';
import { DoingNothing } from './doing-nothing';
import type { FigureKey } from './figure';
import { FigureButton } from './figure-button';
import type { Known } from './known';
import { ReasonBar } from './reason-bar';

export interface SlipCardProps {
  progress: Progress;
  known: Known;
  onOpen: (figure: FigureKey) => void;
  className?: string;
}

/** Why it became later, and what doing nothing costs. */
export function SlipCard({ progress, known, onOpen, className }: SlipCardProps) {
  const { t } = useTranslation('progress');
  const { slip } = progress;
  const most = slip.reasons[0]?.count ?? 0;
  const slid = t('slid', { count: slip.count, days: t('days', { count: slip.days }) });
  const crossings = t('notThisQuarter', { count: slip.quarterCrossings });
  return (
    <Card title={t('why')} className={`flex min-w-0 flex-col ${className ?? ''}`}>
      {slip.count === 0 ? (
        <p className="text-sm text-muted">{t('nothingSlid')}</p>
      ) : (
        <>
          <p className="-mt-2 flex flex-wrap gap-x-2 text-sm text-muted">
            <FigureButton
              label={t('openFigure', { label: t('why'), value: slid })}
              onPress={() => onOpen('slip')}
            >
              {slid}
            </FigureButton>
            {slip.quarterCrossings > 0 ? (
              <FigureButton
                label={t('openFigure', { label: t('why'), value: crossings })}
                onPress={() => onOpen('crossings')}
                className="font-semibold text-ink"
              >
                {crossings}
              </FigureButton>
            ) : null}
          </p>
          <ul className="mt-2 flex flex-col gap-0.5">
            {slip.reasons.map((reason) => (
              <ReasonBar key={reason.reason} {...reason} most={most} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
      <DoingNothing progress={progress} known={known} onOpen={onOpen} />
    </Card>
  );
}
