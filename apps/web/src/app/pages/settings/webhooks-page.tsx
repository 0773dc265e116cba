import { getRouteApi } from '@tanstack/react-router';
import { Webhook } from 'lucide-react';
import { useState } from 'react';
import { WebhookDialog } from '../../../features/webhooks/webhook-dialog';
import { Webhooks } from '../../../features/webhooks/webhooks';
import { Button } from '../../../ui/button';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** The addresses that are told what happens in the organisation, and the way to add one. */
export function WebhooksPage() {
  const { t } = useTranslation('webhooks');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const [isAsking, setAsking] = useState(false);
  usePageTitle(t('title'));
  const start = (
    <Button variant="primary" icon={<Webhook size={15} aria-hidden />} onPress={() => setAsking(true)}>
      {t('start')}
    </Button>
  );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PageHead title={t('title')} above={membership.name}>
        {start}
      </PageHead>
      <p className="max-w-prose text-sm text-muted">{t('lead')}</p>
      <Webhooks key={organisationId} membership={membership} start={start} />
      {isAsking ? <WebhookDialog organisationId={organisationId} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}
