import { KeyRound } from 'lucide-react';
import { CallError } from '../../../api/call-error';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { canUsePasskeys, NotShown } from '../passkeys/ceremony';
import { usePasskeyConfirmation } from '../passkeys/passkeys.queries';
import { refusal } from '../refusal';

interface ByPasskeyProps {
  /** There is no other way. */
  isMain: boolean;
  onEnd: (isConfirmed: boolean) => void;
}

/** Shows who one is by a passkey, where the browser can. */
export function ByPasskey({ isMain, onEnd }: ByPasskeyProps) {
  const { t } = useTranslation('confirming');
  const { t: ui } = useTranslation('ui');
  const confirm = usePasskeyConfirmation();
  if (!canUsePasskeys()) return isMain ? <p>{t('passkeyCannot')}</p> : null;
  const { error } = confirm;
  const isWrong = error instanceof NotShown || (error instanceof CallError && error.code === 'not_confirmed');
  const failed = isWrong ? t('passkeyWrong') : refusal(error, ui);
  return (
    <div className="flex flex-col gap-2">
      <Button
        variant={isMain ? 'primary' : 'secondary'}
        icon={<KeyRound size={15} aria-hidden />}
        isPending={confirm.isPending}
        onPress={() => confirm.mutate(undefined, { onSuccess: () => onEnd(true) })}
      >
        {t('by_passkey')}
      </Button>
      {failed ? <Banner tone="warn">{failed}</Banner> : null}
    </div>
  );
}
