import type { CalendarDate } from '@cadans/domain/calendar-date';
import { nextPeriod, type Period, previousPeriod } from '@cadans/domain/period';
import type { ProgressSpan } from '@cadans/domain/progress';
import { Printer } from 'lucide-react';
import { useHotkeys } from 'react-hotkeys-hook';
import { PeriodSteps } from '../../../features/progress/period-steps';
import { periodInWords } from '../../../features/progress/period-words';
import { Button } from '../../../ui/button';
import { SegmentedControl } from '../../../ui/segmented-control';
import { SHORTCUTS } from '../../../ui/shortcuts';
import { TopBar } from '../../../ui/top-bar';
import { useTranslation } from '../../../words/use-translation';

const SPANS = ['month', 'quarter', 'year'] as const;

export interface ProgressBarProps {
  span: ProgressSpan;
  period: Period;
  today: CalendarDate;
  /** Looks at another period: a day in it, or none for the one that runs. */
  onLook: (looked: { span: ProgressSpan; on: CalendarDate | undefined }) => void;
  /** Something is asked above the page: its keys are not for the page. */
  isBusy: boolean;
}

/** Which period is looked at, and the way to another; and to paper. */
export function ProgressBar({ span, period, today, onLook, isBusy }: ProgressBarProps) {
  const { t, language } = useTranslation('progress');
  const isNow = period.start <= today && today <= period.end;
  const lookAt = (next: Period) =>
    onLook({ span, on: next.start <= today && today <= next.end ? undefined : next.start });
  const step = (by: 1 | -1) => {
    if (by === -1) lookAt(previousPeriod(period));
    else if (!isNow) lookAt(nextPeriod(period));
  };
  useHotkeys(SHORTCUTS.previousActivity.keys, () => step(-1), { enabled: !isBusy });
  useHotkeys(SHORTCUTS.nextActivity.keys, () => step(1), { enabled: !isBusy });
  return (
    <TopBar
      end={
        <div className="flex flex-wrap items-center gap-2 max-md:w-full">
          <PeriodSteps
            period={periodInWords(period, t, language)}
            previous={t(`previous.${span}`)}
            next={t(`next.${span}`)}
            onPrevious={() => step(-1)}
            onNext={isNow ? undefined : () => step(1)}
            now={isNow ? undefined : { label: t('toNow'), onPress: () => onLook({ span, on: undefined }) }}
          />
          <SegmentedControl<ProgressSpan>
            label={t('span')}
            segments={SPANS.map((id) => ({ id, label: t(`spans.${id}`) }))}
            value={span}
            onChange={(next) => onLook({ span: next, on: isNow ? undefined : period.start })}
          />
          <Button
            icon={<Printer size={15} aria-hidden />}
            onPress={() => window.print()}
            className="max-md:hidden"
          >
            {t('print')}
          </Button>
        </div>
      }
    />
  );
}
