import { getRouteApi } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { AssistantHelp } from '../../../features/keys/assistant-help';
import { KeyDialog } from '../../../features/keys/key-dialog';
import { Keys } from '../../../features/keys/keys';
import { Button } from '../../../ui/button';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** The keys with which machines ask on one's behalf, and the way to make one. */
export function KeysPage() {
  const { t } = useTranslation('keys');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const [isAsking, setAsking] = useState(false);
  usePageTitle(t('title'));
  const start = (
    <Button variant="primary" icon={<KeyRound size={15} aria-hidden />} onPress={() => setAsking(true)}>
      {t('start')}
    </Button>
  );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PageHead title={t('title')} above={membership.name}>
        {start}
      </PageHead>
      <p className="max-w-prose text-sm text-muted">{t('lead')}</p>
      <Keys key={organisationId} membership={membership} start={start} />
      <AssistantHelp organisationId={organisationId} />
      {isAsking ? <KeyDialog membership={membership} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}
