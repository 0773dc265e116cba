import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Share2 } from 'lucide-react';
import { plansQuery, yearQuery } from '../../../api/year.queries';
import { filterOf } from '../../../features/activities/filter/activity-filter';
import { filterParts } from '../../../features/activities/filter/filter-parts';
import { ShareDialog } from '../../../features/shares/share-dialog';
import { ShareLinks } from '../../../features/shares/share-links';
import { Button } from '../../../ui/button';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { currentYear } from '../../year-in-path';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** The links by which outsiders see a year, and the way to make one. */
export function SharingPage() {
  const { t } = useTranslation('sharing');
  const { organisationId } = route.useParams();
  const { share, year: asked, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const { data: plans } = useQuery(plansQuery(organisationId));
  usePageTitle(t('title'));
  const years = plans?.plans.map((plan) => plan.year) ?? [];
  const year = asked ?? (years.includes(currentYear()) ? currentYear() : (years.at(-1) ?? currentYear()));
  const start = (
    <Button
      variant="primary"
      icon={<Share2 size={15} aria-hidden />}
      onPress={() => void navigate({ search: { share: true } })}
    >
      {t('start')}
    </Button>
  );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PageHead title={t('title')} above={membership.name}>
        {start}
      </PageHead>
      <p className="max-w-prose text-sm text-muted">{t('lead')}</p>
      <ShareLinks key={organisationId} membership={membership} start={start} />
      {share ? (
        <NewShare
          organisationId={organisationId}
          year={year}
          search={search}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      ) : null}
    </div>
  );
}

interface NewShareProps {
  organisationId: string;
  year: number;
  search: Parameters<typeof filterOf>[0];
  onClose: () => void;
}

function NewShare({ organisationId, year, search, onClose }: NewShareProps) {
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  const { data: plan } = useQuery(yearQuery(organisationId, year));
  if (!plan) return null;
  const filter = filterOf(search);
  const said = Object.fromEntries(
    Object.entries(filter).filter(([, part]) => part !== undefined && part !== ''),
  );
  return (
    <ShareDialog
      organisationId={organisationId}
      year={year}
      today={plan.today}
      filter={said}
      filterWords={filterParts(plan, filter, t, ofList).map(({ text }) => text)}
      onClose={onClose}
    />
  );
}
