import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { yearQuery } from '../../../api/year.queries';
import { FeedDialog } from '../../../features/feeds/feed-dialog';
import { Feeds } from '../../../features/feeds/feeds';
import { Button } from '../../../ui/button';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { currentYear } from '../../year-in-path';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** One's own calendar feeds, and the way to open one. */
export function FeedsPage() {
  const { t } = useTranslation('feeds');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const { data: plan } = useQuery(yearQuery(organisationId, currentYear()));
  const [isAsking, setAsking] = useState(false);
  usePageTitle(t('title'));
  const start = (
    <Button variant="primary" icon={<CalendarPlus size={15} aria-hidden />} onPress={() => setAsking(true)}>
      {t('start')}
    </Button>
  );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PageHead title={t('title')} above={membership.name}>
        {start}
      </PageHead>
      <p className="max-w-prose text-sm text-muted">{t('lead')}</p>
      <Feeds key={organisationId} membership={membership} start={start} />
      {isAsking ? (
        <FeedDialog
          organisationId={organisationId}
          themes={plan?.themes ?? []}
          channels={plan?.channels ?? []}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
