import { may } from '@cadans/domain/ability';
import { getLocalTimeZone } from '@internationalized/date';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ResultImport } from '../../../features/results/imports/result-import';
import { buttonClasses } from '../../../ui/button-classes';
import { EmptyState } from '../../../ui/empty-state';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/results/import');

/** Results from a file, with what is done. */
export function ResultImportPage() {
  const { t } = useTranslation('result-imports');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const at = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(t('title'));
  const toResults = (
    <Link
      to="/o/$organisationId/results"
      params={{ organisationId }}
      search={{}}
      className={buttonClasses('outline', 'm')}
    >
      {t('back')}
    </Link>
  );
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5">
      <PageHead title={t('title')} above={t('above')}>
        {at.done === undefined ? toResults : null}
      </PageHead>
      {may(membership, 'plan') ? (
        <ResultImport
          key={organisationId}
          organisationId={organisationId}
          timeZone={getLocalTimeZone()}
          at={at}
          onGo={(search) => void navigate({ search })}
          toResults={toResults}
        />
      ) : (
        <EmptyState title={t('mayNot')}>{t('mayNotText')}</EmptyState>
      )}
    </div>
  );
}
