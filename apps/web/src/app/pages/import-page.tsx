import { may } from '@cadans/domain/ability';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ImportScreen } from '../../features/imports/import-screen';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { useTranslation } from '../../words/use-translation';
import { useMembership } from '../use-membership';
import { usePageTitle } from '../use-page-title';

/** A content calendar that exists already, into the plan. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const { membership } = useMembership();
  const { reading } = useSearch({ from: '/o/$organisationId/import' });
  const navigate = useNavigate({ from: '/o/$organisationId/import' });
  usePageTitle(t('title'));
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-5">
      <PageHead title={t('title')} above={t('above')} />
      {may(membership, 'plan') ? (
        <ImportScreen
          organisationId={membership.organisationId}
          readingId={reading}
          onReading={(next) => void navigate({ search: next === undefined ? {} : { reading: next } })}
        />
      ) : (
        <EmptyState title={t('mayNot')}>{t('mayNotText')}</EmptyState>
      )}
    </div>
  );
}
