import type { Webhook, WebhookDelivery } from '@cadans/contracts/webhooks';
import type { DeliveryState } from '@cadans/domain/webhook-event';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { Chip, type ChipTone } from '../../ui/chip';
import { CodeSample } from '../../ui/code-sample';
import { showToast } from '../../ui/toast-queue';
import { momentHere } from '../../words/here';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { useWebhookActs } from './webhook.queries';

const TONES: Record<DeliveryState, ChipTone> = {
  waiting: 'neutral',
  delivered: 'good',
  failed: 'danger',
  held: 'warn',
};

export interface DeliveryRowProps {
  delivery: WebhookDelivery;
  webhook: Webhook;
  organisationId: string;
}

/** One thing that was told: when, what came back and how fast; what was sent and answered stands below when asked for. */
export function DeliveryRow({ delivery, webhook, organisationId }: DeliveryRowProps) {
  const { t } = useTranslation('webhooks');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { repeat } = useWebhookActs(organisationId);
  const { event, state, attempts, status, took, answer, error, body, createdAt } = delivery;
  const at = momentHere(createdAt, language);
  const result = [
    ...(status === null ? [] : [t('answered', { status })]),
    ...(error === null
      ? []
      : [error === 'timeout' || error === 'refused_address' ? t(`error.${error}`) : error]),
    ...(took === null ? [] : [t('took', { took })]),
    ...(attempts > 1 ? [t('attempts', { count: attempts })] : []),
  ];
  const again = () =>
    repeat.mutate(
      { webhook, deliveryId: delivery.id },
      { onError: (refusal) => showToast({ text: explain(refusal, ui), tone: 'danger' }) },
    );
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-56 text-sm">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <code className="font-mono text-xs">{event}</code>
            <Chip tone={TONES[state]}>{t(`state.${state}`)}</Chip>
          </p>
          <p className="text-muted tabular-nums">{[at, ...result].join(' · ')}</p>
        </div>
        <Button
          variant="quiet"
          size="s"
          aria-expanded={isOpen}
          aria-label={t('detailsOf', { event, at })}
          onPress={() => setOpen(!isOpen)}
        >
          {t('details')}
        </Button>
        <Button
          size="s"
          isPending={repeat.isPending}
          aria-label={t('againOf', { event, at })}
          onPress={again}
        >
          {t('again')}
        </Button>
      </div>
      {isOpen ? (
        <div className="mt-2 grid gap-2 md:grid-cols-2">
          <CodeSample label={t('sent')}>{body}</CodeSample>
          <CodeSample label={t('came')}>{answer || t('noAnswer')}</CodeSample>
        </div>
      ) : null}
    </li>
  );
}
