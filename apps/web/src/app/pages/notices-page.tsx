import { getLocalTimeZone } from '@internationalized/date';
import { getRouteApi } from '@tanstack/react-router';
import { Preferences } from '../../features/notices/preferences/preferences';
import { PageHead } from '../../ui/page-head';
import { useTranslation } from '../../words/use-translation';
import { useMembership } from '../use-membership';
import { usePageTitle } from '../use-page-title';

const route = getRouteApi('/o/$organisationId/notices');

/** What one hears of in an organisation, how, and when not. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  usePageTitle(t('pageTitle'));
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <PageHead title={t('pageTitle')} above={t('pageAbove', { organisation: membership.name })} />
      <Preferences
        key={organisationId}
        {...{ organisationId }}
        member={membership}
        timeZone={getLocalTimeZone()}
      />
    </div>
  );
}
