import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { workQuery } from '../../../api/work.queries';
import { PageHead } from '../../../ui/page-head';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { usePlans } from '../use-plans';
import { WeekSheet } from './week-sheet';

const route = getRouteApi('/o/$organisationId/week');

/** What carries one's own name: late, this week, the weeks to come. */
export function WeekPage() {
  const { t } = useTranslation('week');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const { data: work, error } = useQuery(workQuery(organisationId));
  const { plans, plan, whole, error: planError } = usePlans(organisationId, work);
  usePageTitle(t('title'));
  if (error && !work) throw error;
  if (planError && !plan) throw planError;
  if (work && plan) return <WeekSheet {...{ work, plans, plan, whole, membership }} key={organisationId} />;
  return (
    <>
      <PageHead title={t('title')} above=" " />
      <div className="mt-5 flex max-w-3xl flex-col gap-3">
        <Skeleton className="h-24 w-full" />
        <Skeleton className="h-24 w-full" />
        <Skeleton className="h-24 w-full" />
      </div>
    </>
  );
}
