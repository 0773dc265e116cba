import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery, yearQuery } from '../../../api/year.queries';
import { YearStepper } from '../../../features/year/year-stepper';
import { YearWithoutPlan } from '../../../features/year/year-without-plan';
import { Card } from '../../../ui/card';
import { PageHead } from '../../../ui/page-head';
import { Skeleton } from '../../../ui/skeleton';
import { TopBar } from '../../../ui/top-bar';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { PlanNeeds } from '../plan-needs';
import { ListSheet } from './list-sheet';

const route = getRouteApi('/o/$organisationId/list/$year');

/** The same activities as the year, in rows. */
export function ListPage() {
  const { t } = useTranslation('activities');
  const { t: ofYear } = useTranslation('year');
  const { organisationId, year } = route.useParams();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const { data: plan, error } = useQuery(yearQuery(organisationId, year));
  const { data: plans } = useQuery(plansQuery(organisationId));
  usePageTitle(`${t('listTitle')} ${year}`);
  if (error && !plan) throw error;

  const planned = plans?.plans.map((known) => known.year) ?? [];
  const stepper = (
    <YearStepper
      year={year}
      planned={planned}
      onYear={(next) => void navigate({ params: { organisationId, year: next }, search: (search) => search })}
    />
  );
  if (plan?.plan && plan.themes.length > 0 && plan.channels.length > 0)
    return <ListSheet plan={plan} membership={membership} stepper={stepper} />;
  return (
    <>
      <TopBar end={stepper} />
      <PageHead title={t('listTitle')} above={ofYear('above', { year })} />
      <Card className="mt-4">
        {!plan ? (
          <Skeleton className="h-96 w-full" />
        ) : plan.plan ? (
          <PlanNeeds plan={plan} organisationId={organisationId} />
        ) : (
          <YearWithoutPlan
            organisationId={organisationId}
            year={year}
            planned={planned}
            mayShape={may(membership, 'shape')}
            onOpened={() =>
              void navigate({ to: '/o/$organisationId/foundation/$year', params: { organisationId, year } })
            }
          />
        )}
      </Card>
    </>
  );
}
