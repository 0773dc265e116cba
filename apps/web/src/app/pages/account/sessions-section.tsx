import { useRouter } from '@tanstack/react-router';
import { Sessions } from '../../../features/account/sessions/sessions';
import { useForget } from '../../../features/session/use-forget';
import { Card } from '../../../ui/card';
import { useTranslation } from '../../../words/use-translation';

/** Where somebody is signed in. */
export function SessionsSection() {
  const { t } = useTranslation('account');
  const router = useRouter();
  const forget = useForget();
  return (
    <Card title={t('sessions.title')}>
      <Sessions
        onSignedOut={() => void forget().then(() => router.navigate({ to: '/sign-in', search: {} }))}
      />
    </Card>
  );
}
