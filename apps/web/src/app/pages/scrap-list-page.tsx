import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { plansQuery } from '../../api/year.queries';
import { useUndoKeys } from '../../features/activities/deeds/use-undo-keys';
import { ScrapList } from '../../features/activities/end/scrap-list';
import { YearStepper } from '../../features/year/year-stepper';
import { buttonClasses } from '../../ui/button-classes';
import { PageHead } from '../../ui/page-head';
import { TopBar } from '../../ui/top-bar';
import { useTranslation } from '../../words/use-translation';
import { useMembership } from '../use-membership';
import { usePageTitle } from '../use-page-title';

const route = getRouteApi('/o/$organisationId/scrapped/$year');

/** What was decided not to be done in a year: daring to scrap is steering. */
export function ScrapListPage() {
  const { t } = useTranslation('scrap-list');
  const { organisationId, year } = route.useParams();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const { data: plans } = useQuery(plansQuery(organisationId));
  useUndoKeys(organisationId);
  usePageTitle(`${t('title')} ${year}`);
  const toList = (
    <Link
      to="/o/$organisationId/list/$year"
      params={{ organisationId, year }}
      search={{}}
      className={buttonClasses('primary', 'm')}
      data-no-print
    >
      {t('toList')}
    </Link>
  );
  return (
    <div className="flex flex-col gap-4">
      <TopBar
        end={
          <YearStepper
            year={year}
            planned={plans?.plans.map((known) => known.year) ?? []}
            onYear={(next) => void navigate({ params: { organisationId, year: next } })}
          />
        }
      />
      <PageHead title={t('title')} above={t('above', { year })} />
      <ScrapList
        acting={membership}
        year={year}
        titleOf={(activity) => (
          <Link
            to="/o/$organisationId/list/$year"
            params={{ organisationId, year: activity.year }}
            search={{ activity: activity.id }}
            className="inline-flex min-h-6 items-center text-ink underline-offset-4 hover:underline max-md:min-h-11"
          >
            {activity.title}
          </Link>
        )}
        toList={toList}
      />
    </div>
  );
}
