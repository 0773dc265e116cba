import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { yearQuery } from '../../../api/year.queries';
import { FormLink } from '../../../features/requests/form-link/form-link';
import { requestsQuery } from '../../../features/requests/request.queries';
import { RequestsSkeleton } from '../../../features/requests/requests-skeleton';
import { Button } from '../../../ui/button';
import { FloatingButton } from '../../../ui/floating-button';
import { PageHead } from '../../../ui/page-head';
import { TopBar } from '../../../ui/top-bar';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { currentYear } from '../../year-in-path';
import { RequestsSheet } from './requests-sheet';

const route = getRouteApi('/o/$organisationId/requests');

/** What was asked, and what becomes of it. */
export function RequestsPage() {
  const { t } = useTranslation('requests');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const { data: known, error } = useQuery(requestsQuery(organisationId));
  const { data: plan, error: planError } = useQuery(yearQuery(organisationId, currentYear()));
  const [isAsking, setAsking] = useState(false);
  usePageTitle(t('title'));
  const failed = (!known && error) || (!plan && planError);
  if (failed) throw failed;
  const ask = () => setAsking(true);
  return (
    <div className="flex flex-col gap-4">
      <TopBar
        end={
          <Button variant="primary" className="max-md:hidden" onPress={ask}>
            {t('ask')}
          </Button>
        }
      />
      <PageHead title={t('title')} above={t(may(membership, 'plan') ? 'above' : 'aboveOwn')}>
        {may(membership, 'steer') ? (
          <FormLink organisationId={organisationId} members={plan?.members ?? []} />
        ) : null}
      </PageHead>
      {known && plan ? (
        <RequestsSheet key={organisationId} {...{ known, plan, membership, isAsking }} onAsking={setAsking} />
      ) : (
        <RequestsSkeleton />
      )}
      <FloatingButton label={t('ask')} onPress={ask} />
    </div>
  );
}
