import { useTranslation } from '../../words/use-translation';
import type { CarriedAnswer } from './handover.queries';

/** What has no owner to hand over: campaigns go along with their work, and who asked stays who asked. */
export function AlongCard({ campaigns, requests }: Pick<CarriedAnswer, 'campaigns' | 'requests'>) {
  const { t } = useTranslation('handover');
  if (campaigns.length + requests.length === 0) return null;
  return (
    <section
      aria-label={t('along')}
      className="rounded-card border border-dashed border-line-strong px-4 py-3 text-sm"
    >
      {campaigns.length > 0 ? (
        <p>
          <span className="font-semibold">{t('campaigns')}</span>{' '}
          <span className="text-muted">
            {campaigns.map(({ name, open }) => t('campaign', { name, count: open })).join(', ')}.{' '}
            {t('campaignsGo')}
          </span>
        </p>
      ) : null}
      {requests.length > 0 ? (
        <p>
          <span className="font-semibold">{t('requests')}</span>{' '}
          <span className="text-muted">
            {requests.map(({ title }) => title).join(', ')}. {t('requestsStay')}
          </span>
        </p>
      ) : null}
    </section>
  );
}
