import type { Remaining } from '@cadans/domain/promised-between';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { periodInWords } from '../period-names';

const MOST = 6;

/** What a pause leaves of the promise, period by period, before it is chosen. */
export function WhatRemains({ periods, isEndless }: { periods: readonly Remaining[]; isEndless: boolean }) {
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const isSame = periods.every(({ promised, remains }) => promised === remains);
  const more = periods.length - MOST;
  return (
    <div className="rounded-control bg-sunken px-3 py-2 text-sm" aria-live="polite">
      <p className="text-xs text-muted">{t('pauseRemains')}</p>
      {periods.length === 0 ? (
        <p>{t('pauseNothing')}</p>
      ) : (
        <ul className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          {periods.slice(0, MOST).map(({ period, promised, remains }) => (
            <li key={`${period.kind} ${period.start}`} className="tabular-nums">
              {t('remains', { period: periodInWords(period, language, ui), remains, promised })}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && !isEndless ? <p className="text-xs text-muted">{t('andMore', { count: more })}</p> : null}
      {periods.length > 0 && isSame ? (
        <p className="mt-1 text-xs font-medium text-warn">{t('pauseSame')}</p>
      ) : null}
    </div>
  );
}
