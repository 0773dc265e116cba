import { useRouter } from '@tanstack/react-router';
import { OpenedReset } from '../../../features/session/opened/opened-reset';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { DoorFrame } from './door-frame';
import { useAdmitted } from './use-admitted';
import { useToken } from './use-token';

/** Where a mailed link to choose a new password leads. */
export function ResetPage() {
  const { t } = useTranslation('doors');
  const router = useRouter();
  const token = useToken();
  const onAdmitted = useAdmitted({ destination: () => null, replace: true });
  usePageTitle(t('open.reset.pageTitle'));
  return (
    <DoorFrame>
      <OpenedReset
        key={token}
        token={token}
        onAdmitted={(admission) => {
          showToast({ text: t('open.reset.done'), detail: t('open.reset.doneText') });
          onAdmitted(admission);
        }}
        onAskAnew={() => void router.navigate({ to: '/sign-in', search: { how: 'reset' } })}
        onSignIn={() => void router.navigate({ to: '/sign-in', search: {} })}
      />
    </DoorFrame>
  );
}
