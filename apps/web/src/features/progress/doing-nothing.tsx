import type { Progress } from '@cadans/contracts/progress';
import { beatsPerPromise } from '@cadans/domain/beats-per-promise';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import type { FigureKey } from './figure';
import { FigureButton } from './figure-button';
import type { Known } from './known';

export interface DoingNothingProps {
  progress: Progress;
  known: Known;
  onOpen: (figure: FigureKey) => void;
}

/** What doing nothing costs: the promised moments that will be missed, and where most. */
export function DoingNothing({ progress, known, onOpen }: DoingNothingProps) {
  const { t, language } = useTranslation('progress');
  const { until, missed } = progress.doingNothing;
  const day = formatDayInWords(until, language);
  const count = missed.length;
  const [one, two] = beatsPerPromise(missed, known.facts?.cadences ?? []).map(({ cadence }) =>
    known.promiseName(cadence),
  );
  return (
    <p className="mt-4 rounded-control bg-sunken px-3.5 py-3 text-sm text-pretty print:border print:border-line-strong">
      <strong className="font-semibold">{t('doingNothing')}</strong>{' '}
      {progress.promises.length === 0 ? (
        t('nothingPromised')
      ) : count === 0 ? (
        t('nothingMissed', { day })
      ) : (
        <>
          {t('ifSo', { count, day })}{' '}
          <FigureButton
            label={t('openFigure', { label: t('doingNothing'), value: t('beats', { count }) })}
            onPress={() => onOpen('doingNothing')}
            className="font-semibold underline decoration-line-strong underline-offset-2 max-md:min-h-6!"
          >
            {t('beats', { count })}
          </FigureButton>
          {one ? ` — ${two ? t('mostlyTwo', { one, two }) : t('mostly', { one })}.` : '.'}
        </>
      )}
    </p>
  );
}
