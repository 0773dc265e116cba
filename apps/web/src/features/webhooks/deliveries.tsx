import type { Webhook } from '@cadans/contracts/webhooks';
import { DELIVERY_STATES, type DeliveryState } from '@cadans/domain/webhook-event';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Select } from '../../ui/select';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { DeliveryRow } from './delivery-row';
import { deliveriesQuery } from './webhook.queries';

const ALL = 'all';

/** What a webhook was told in the last 30 days, newest first; only what stands in one way when asked. */
export function Deliveries({ webhook, organisationId }: { webhook: Webhook; organisationId: string }) {
  const { t } = useTranslation('webhooks');
  const [state, setState] = useState<DeliveryState | null>(null);
  const { data } = useQuery(deliveriesQuery(organisationId, webhook.id, state));
  return (
    <div className="mt-2 flex flex-col gap-2">
      <Select
        label={t('filter')}
        className="md:max-w-56"
        value={state ?? ALL}
        options={[
          { id: ALL, label: t('all') },
          ...DELIVERY_STATES.map((id) => ({ id, label: t(`state.${id}`) })),
        ]}
        onChange={(chosen) => setState(DELIVERY_STATES.find((one) => one === chosen) ?? null)}
      />
      {data ? null : <Skeleton className="h-24 w-full" />}
      {data?.deliveries.length === 0 ? <p className="py-2 text-sm text-muted">{t('nothingTold')}</p> : null}
      <ul aria-label={t('log')} className="divide-y divide-line">
        {data?.deliveries.map((delivery) => (
          <DeliveryRow key={delivery.id} {...{ delivery, webhook, organisationId }} />
        ))}
      </ul>
    </div>
  );
}
