import type { Coverage } from '@cadans/domain/coverage';
import { ArrowRight } from 'lucide-react';
import { formatPercent } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { wholePercent } from '../tones';

export interface BecomesProps {
  before: readonly Coverage[];
  after: readonly Coverage[];
}

/** What the coverage becomes with what is chosen, as long as nothing is saved. */
export function Becomes({ before, after }: BecomesProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const said = (value: number | null | undefined) =>
    value == null ? '–' : formatPercent(wholePercent(value), language);
  return (
    <section
      aria-label={t('becomesTitle')}
      aria-live="polite"
      className="rounded-control bg-sunken px-3 py-2"
    >
      <ul className="grid grid-cols-3 gap-x-4 text-sm max-md:gap-x-2">
        {before.map(({ weeks, value, wanted }, at) => {
          const then = after[at]?.value;
          const isEnough = then != null && then >= wanted;
          return (
            <li key={weeks}>
              <p className="text-xs text-muted">{t('weeks', { weeks })}</p>
              <p className="flex items-center gap-1 font-semibold tabular-nums">
                <span className="text-muted">{said(value)}</span>
                <ArrowRight size={13} aria-hidden className="shrink-0 text-faint" />
                <span className="sr-only">
                  {t('becomes', { weeks, before: said(value), after: said(then) })}
                </span>
                <span aria-hidden className={isEnough ? 'text-good' : 'text-warn'}>
                  {said(then)}
                </span>
              </p>
              <p className="text-2xs text-faint">
                {t('wanted', { percent: formatPercent(wanted, language) })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
