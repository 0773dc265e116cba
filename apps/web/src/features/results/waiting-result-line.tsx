import { MEASURES } from '@cadans/domain/yield';
import { Chip } from '../../ui/chip';
import { useTranslation } from '../../words/use-translation';
import { numberInWords } from './numbers';
import type { NewResult } from './send-result';

/** Numbers that were filled in without a connection: they can be read, and wait. */
export function WaitingResultLine({ result }: { result: NewResult }) {
  const { t, language } = useTranslation('results');
  const { t: ofOffline } = useTranslation('offline');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
      {MEASURES.map((measure) => {
        const value = result[measure] ?? null;
        return value === null ? null : (
          <span key={measure} className="flex gap-1.5">
            <span className="text-muted">{t(`measure.${measure}`)}</span>
            <span className="font-semibold tabular-nums">{numberInWords(value, measure, language)}</span>
          </span>
        );
      })}
      <Chip tone="warn">{ofOffline('waitsHere')}</Chip>
    </div>
  );
}
