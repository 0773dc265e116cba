import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { factsQuery } from '../../../api/facts.queries';
import { plansQuery } from '../../../api/year.queries';
import { cadencesQuery } from '../../../features/cadences/cadence.queries';
import { RhythmSkeleton } from '../../../features/cadences/rhythm-skeleton';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { currentYear } from '../../year-in-path';
import { RhythmSheet } from './rhythm-sheet';
import { useYears } from './use-years';

const route = getRouteApi('/o/$organisationId/rhythm');

/** The promises of an organisation, and whether it keeps them. */
export function RhythmPage() {
  const { t } = useTranslation('rhythm');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const { data: known, error: factsError } = useQuery(factsQuery(organisationId));
  const { data: stored, error: promisesError } = useQuery(cadencesQuery(organisationId));
  const { data: years, error: yearsError } = useQuery(plansQuery(organisationId));
  const plans = useYears(
    organisationId,
    years?.plans.map(({ year }) => year),
    currentYear(),
  );
  usePageTitle(t('title'));
  const failed =
    (!known && factsError) || (!stored && promisesError) || (!years && yearsError) || plans.error;
  if (failed) throw failed;
  if (known && stored && years && plans.read)
    return (
      <RhythmSheet
        key={organisationId}
        facts={known.facts}
        stored={stored}
        years={years.plans}
        plans={plans.read}
        membership={membership}
      />
    );
  return (
    <>
      <PageHead title={t('title')} above=" " />
      <RhythmSkeleton />
    </>
  );
}
