import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { sessionQuery } from '../../../features/session/session.queries';
import { NotFound } from '../../not-found';
import { Waiting } from '../../waiting';
import { AccountFrame } from './account-frame';
import { ACCOUNT_SECTIONS } from './account-sections';
import { ArrivalPage } from './arrival-page';
import { EmailLinkPage } from './email-link-page';

const route = getRouteApi('/account/{-$section}');

/**
 * Somebody's own account, whatever organisations they are of; and where the mailed links about its address and the identity
 * provider lead, which ask nobody to be signed in. One address with a part: the first load names one page and not six.
 */
export function AccountPage() {
  const { section = ACCOUNT_SECTIONS[0].name } = route.useParams();
  const { data: session, isPending } = useQuery(sessionQuery);
  if (section === 'new-email') return <EmailLinkPage what="new" />;
  if (section === 'undo-email') return <EmailLinkPage what="undo" />;
  if (section === 'single-sign-on') return <ArrivalPage />;
  const open = ACCOUNT_SECTIONS.find(({ name }) => name === section);
  if (!open)
    return (
      <main>
        <NotFound />
      </main>
    );
  if (session) return <AccountFrame user={session.user} open={open} />;
  if (isPending) return <Waiting />;
  return <Navigate to="/sign-in" search={{ return: location.pathname }} replace />;
}
