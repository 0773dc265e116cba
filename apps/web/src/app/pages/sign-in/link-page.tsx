import { useRouter } from '@tanstack/react-router';
import { takeDestination } from '../../../features/session/mail/destination';
import { OpenedLink } from '../../../features/session/opened/opened-link';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { DoorFrame } from './door-frame';
import { useAdmitted } from './use-admitted';
import { useToken } from './use-token';

/** Where a mailed link to sign in leads. */
export function LinkPage() {
  const { t } = useTranslation('doors');
  const router = useRouter();
  const token = useToken();
  // The link opens in a tab of its own: where it leads was kept by the tab that asked for it.
  const onAdmitted = useAdmitted({ destination: takeDestination, replace: true });
  usePageTitle(t('open.link.pageTitle'));
  return (
    <DoorFrame>
      <OpenedLink
        key={token}
        token={token}
        onAdmitted={onAdmitted}
        onAskAnew={() => void router.navigate({ to: '/sign-in', search: { how: 'link' } })}
        onSignIn={() => void router.navigate({ to: '/sign-in', search: {} })}
      />
    </DoorFrame>
  );
}
