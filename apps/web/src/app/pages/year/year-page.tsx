import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery, yearQuery } from '../../../api/year.queries';
import { YearStepper } from '../../../features/year/year-stepper';
import { Card } from '../../../ui/card';
import { later } from '../../../ui/later';
import { PageHead } from '../../../ui/page-head';
import { Skeleton } from '../../../ui/skeleton';
import { TopBar } from '../../../ui/top-bar';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { YearChecklist } from './year-checklist';
import { YearSheet } from './year-sheet';

const PlanNeeds = later(() => import('../plan-needs').then((module) => module.PlanNeeds));
const YearWithoutPlan = later(() =>
  import('../../../features/year/year-without-plan').then((module) => module.YearWithoutPlan),
);

const route = getRouteApi('/o/$organisationId/year/$year');

/** The year: the score sheet of everything planned, or what it needs first. */
export function YearPage() {
  const { t } = useTranslation('year');
  const { organisationId, year } = route.useParams();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const { data: plan, error } = useQuery(yearQuery(organisationId, year));
  const { data: plans } = useQuery(plansQuery(organisationId));
  usePageTitle(t('pageTitle', { year }));
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
    return (
      <>
        <YearChecklist plan={plan} membership={membership} />
        <YearSheet plan={plan} membership={membership} stepper={stepper} />
      </>
    );
  return (
    <>
      <TopBar end={stepper} />
      {plan ? <YearChecklist plan={plan} membership={membership} /> : null}
      <PageHead title={t('title')} above={t('above', { year })} />
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
