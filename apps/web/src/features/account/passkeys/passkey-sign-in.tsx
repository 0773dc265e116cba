import { KeyRound } from 'lucide-react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { canUsePasskeys, NotShown } from './ceremony';
import { usePasskeySignIn } from './passkeys.queries';

/** Signing in by a passkey, where the browser can. */
export function PasskeySignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const signIn = usePasskeySignIn();
  if (!canUsePasskeys()) return null;
  const failed = signIn.error instanceof NotShown ? t('passkeys.notShown') : refusal(signIn.error, ui);
  return (
    <div className="flex flex-col gap-2">
      <Button
        size="l"
        icon={<KeyRound size={16} aria-hidden />}
        isPending={signIn.isPending}
        onPress={() => signIn.mutate(undefined, { onSuccess: onSignedIn })}
      >
        {t('passkeys.signIn')}
      </Button>
      {failed ? <Banner tone="warn">{failed}</Banner> : null}
    </div>
  );
}
