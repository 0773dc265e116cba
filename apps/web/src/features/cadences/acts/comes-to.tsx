import type { PeriodPromise } from '@cadans/domain/promised-between';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { periodInWords } from '../period-names';

/** What a promise comes to in the first periods, so that it is seen before it is made. */
export function ComesTo({ periods }: { periods: readonly PeriodPromise[] }) {
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  return (
    <div className="rounded-control bg-sunken px-3 py-2 text-sm" aria-live="polite">
      <p className="text-xs text-muted">{t('thenComes')}</p>
      {periods.length === 0 ? (
        <p>{t('comesToNone')}</p>
      ) : (
        <ul className="flex flex-wrap gap-x-4">
          {periods.slice(0, 3).map(({ period, promised }) => (
            <li key={`${period.kind} ${period.start}`} className="tabular-nums">
              {t('comesTo', { period: periodInWords(period, language, ui), count: promised })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
