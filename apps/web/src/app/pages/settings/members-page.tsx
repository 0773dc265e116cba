import { getRouteApi, useRouter } from '@tanstack/react-router';
import { People } from '../../../features/members/people';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/settings/{-$section}');

/** Who takes part in the organisation, and who is invited to. */
export function MembersPage() {
  const { t } = useTranslation('members');
  const { organisationId } = route.useParams();
  const router = useRouter();
  const { membership } = useMembership();
  usePageTitle(t('pageTitle'));
  return (
    <div className="flex max-w-4xl min-w-0 flex-col gap-4">
      <People
        key={organisationId}
        member={membership}
        head={(acts) => (
          <PageHead title={t('pageTitle')} above={t('above', { organisation: membership.name })}>
            {acts}
          </PageHead>
        )}
        onHandOver={(memberId) =>
          void router.navigate({
            to: '/o/$organisationId/people/$memberId/handover',
            params: { organisationId, memberId },
          })
        }
        onOwnChange={() => void router.invalidate()}
      />
    </div>
  );
}
