import { useRouter } from '@tanstack/react-router';
import { OpenedEmail } from '../../../features/account/mailed/opened-email';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { DoorFrame } from '../sign-in/door-frame';

/** Where a mailed link about an e-mail address leads. */
export function EmailLinkPage({ what }: { what: 'new' | 'undo' }) {
  const { t } = useTranslation('account');
  const router = useRouter();
  usePageTitle(t(`mailed.${what}.title`));
  return (
    <DoorFrame>
      <OpenedEmail what={what} onOn={() => void router.navigate({ to: '/' })} />
    </DoorFrame>
  );
}
