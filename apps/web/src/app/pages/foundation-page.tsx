import { getRouteApi } from '@tanstack/react-router';
import { Foundation } from '../../features/foundation/foundation';
import { useTranslation } from '../../words/use-translation';
import { useMembership } from '../use-membership';
import { usePageTitle } from '../use-page-title';

const route = getRouteApi('/o/$organisationId/foundation/$year');

/** What a year stands on. */
export function FoundationPage() {
  const { organisationId, year } = route.useParams();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const { t } = useTranslation('foundation');
  usePageTitle(t('pageTitle', { year }));
  return (
    <Foundation
      // What is being written belongs to one year of one organisation.
      key={`${organisationId} ${year}`}
      membership={membership}
      year={year}
      onYear={(next) => void navigate({ params: { organisationId, year: next } })}
    />
  );
}
