import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ExportFiles } from '../../../features/exports/export-files';
import { RestoreOrganisation } from '../../../features/exports/restore-organisation';
import { PageHead } from '../../../ui/page-head';
import { todayInZone } from '../../../ui/today-in-zone';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** What may be taken along, and what comes in again. */
export function ExportPage() {
  const { t } = useTranslation('exports');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const router = useRouter();
  usePageTitle(t('title'));
  const open = async (to: string) => {
    // The session knows of the new organisation only when it is asked again.
    await router.invalidate();
    await router.navigate({
      to: '/o/$organisationId/settings/{-$section}',
      params: { organisationId: to, section: 'members' },
    });
  };
  return (
    <div className="flex max-w-4xl min-w-0 flex-col gap-4">
      <PageHead title={t('title')} above={membership.name} />
      <p className="max-w-prose text-sm text-muted">{t('lead')}</p>
      <ExportFiles key={organisationId} membership={membership} today={todayInZone()} />
      <RestoreOrganisation key={`${organisationId} in`} onOpen={(to) => void open(to)} />
    </div>
  );
}
