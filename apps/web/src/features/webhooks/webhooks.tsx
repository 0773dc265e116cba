import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { Webhook as WebhookIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CodeSample } from '../../ui/code-sample';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { webhooksQuery } from './webhook.queries';
import { WebhookCard } from './webhook-card';

export interface WebhooksProps {
  membership: Membership;
  /** The way to make one. */
  start: ReactNode;
}

const SAMPLE = `POST /cadans HTTP/1.1
cadans-event: activity.completed
cadans-delivery: 0199f2…
cadans-signature: t=1795456800,v1=5f1d…

{"event":"activity.completed","at":"2026-11-23T18:00:00.000Z",
 "about":{"activityId":"0199f1…","version":4}, …}`;

/** The addresses that are told what happens, each with what it was told. */
export function Webhooks({ membership: { organisationId }, start }: WebhooksProps) {
  const { t } = useTranslation('webhooks');
  const { t: ui } = useTranslation('ui');
  const { data, error, refetch } = useQuery(webhooksQuery(organisationId));
  if (!data && error)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => void refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!data) return <Skeleton className="h-48 w-full" />;
  if (data.webhooks.length === 0)
    return (
      <Card>
        <EmptyState title={t('noneTitle')} icon={<WebhookIcon size={22} aria-hidden />} actions={start}>
          {t('noneText')}
        </EmptyState>
        <CodeSample label={t('example')}>{SAMPLE}</CodeSample>
      </Card>
    );
  return data.webhooks.map((webhook) => <WebhookCard key={webhook.id} {...{ webhook, organisationId }} />);
}
