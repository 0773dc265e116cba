import type { Result } from '@cadans/contracts/results';
import { MEASURES } from '@cadans/domain/yield';
import { Pencil } from 'lucide-react';
import { IconButton } from '../../ui/icon-button';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { numberInWords } from './numbers';

export interface ResultLineProps {
  result: Result;
  /** Left out for who may not plan. */
  onCorrect?: (() => void) | undefined;
}

/** One measurement as it is read: its numbers, then when it was measured, where it comes from, and the note. */
export function ResultLine({ result, onCorrect }: ResultLineProps) {
  const { t, language } = useTranslation('results');
  const { measuredOn, source, note } = result;
  const day = formatDayInWords(measuredOn, language, true);
  return (
    <div className="flex items-start gap-2 py-1.5">
      <div className="min-w-0 flex-1">
        <dl className="flex flex-wrap gap-x-4">
          {MEASURES.map((measure) => {
            const value = result[measure];
            return value === null ? null : (
              <div key={measure} className="flex gap-1.5">
                <dt className="text-muted">{t(`measure.${measure}`)}</dt>
                <dd className="font-semibold tabular-nums">{numberInWords(value, measure, language)}</dd>
              </div>
            );
          })}
        </dl>
        <p className="text-xs break-words text-muted">{[day, source, note].filter(Boolean).join(' · ')}</p>
      </div>
      {onCorrect ? (
        <IconButton
          label={t('correctOf', { day })}
          icon={<Pencil size={14} aria-hidden />}
          onPress={onCorrect}
        />
      ) : null}
    </div>
  );
}
