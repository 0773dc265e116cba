import { Card } from '../../../ui/card';
import { formatNumber, formatPercent } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import type { Reviews } from './to-do-card';

const FIGURES = ['adherence', 'latency', 'followThrough'] as const;

/** How well reviewing goes: whether reviews are held in time, how long a decision takes, and whether it is done. */
export function GoingCard({ reviews }: { reviews: Reviews }) {
  const { t, language } = useTranslation('reviews');
  const said = (figure: (typeof FIGURES)[number]) => {
    const { value } = reviews[figure];
    if (value === null) return t('unknown');
    return figure === 'latency'
      ? t('days', { count: value, shown: formatNumber(value, language) })
      : formatPercent(value, language);
  };
  return (
    <Card title={t('going')} aside={t('goingAside')} className="min-w-0">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
        {FIGURES.map((figure) => (
          <div key={figure} className="flex flex-col">
            <dt className="text-sm text-muted">{t(`figure.${figure}`)}</dt>
            <dd className="figure-serif pt-1 text-2xl leading-none">{said(figure)}</dd>
            <dd className="pt-1.5 text-xs text-muted text-pretty">{reviews[figure].sentence[language]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
