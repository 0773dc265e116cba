import { getRouteApi } from '@tanstack/react-router';
import { AuditFile } from '../../../features/audit/audit-file';
import { AuditTrail } from '../../../features/audit/audit-trail';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** Who did what in the organisation, and from where. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { organisationId } = route.useParams();
  const sought = route.useSearch();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  usePageTitle(t('title'));
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PageHead title={t('title')} above={membership.name}>
        <AuditFile {...{ organisationId, sought }} />
      </PageHead>
      <p className="max-w-prose text-sm text-muted">{t('lead')}</p>
      <AuditTrail
        key={organisationId}
        {...{ organisationId, sought }}
        onSeek={(next) => void navigate({ search: next, resetScroll: next.before !== sought.before })}
      />
    </div>
  );
}
