import { homeOf } from '@cadans/domain/digest-home';
import { getLocalTimeZone } from '@internationalized/date';
import { getRouteApi, Link } from '@tanstack/react-router';
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
  const { session, membership } = useMembership();
  usePageTitle(t('pageTitle'));
  // The digest is one mail over all accounts, and is chosen where it is sent from.
  const home = homeOf(session.organisations.map((one) => ({ ...one, active: true })));
  const isElsewhere = home !== null && home.organisationId !== organisationId;
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <PageHead title={t('pageTitle')} above={t('pageAbove', { organisation: membership.name })} />
      <Preferences
        key={organisationId}
        {...{ organisationId }}
        member={membership}
        timeZone={getLocalTimeZone()}
        digestElsewhere={
          isElsewhere ? (
            <Link
              to="/o/$organisationId/notices"
              params={{ organisationId: home.organisationId }}
              className="inline-flex min-h-6 items-center text-sm text-accent underline-offset-4 hover:underline max-md:min-h-11 max-md:pl-7"
            >
              {t('digestElsewhere', { account: home.name })}
            </Link>
          ) : undefined
        }
      />
    </div>
  );
}
