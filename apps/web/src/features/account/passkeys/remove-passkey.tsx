import { AskDialog } from '../../../ui/ask-dialog';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { useRemovePasskey } from './passkeys.queries';

/** Asks before a passkey opens nothing any more. */
export function RemovePasskey(props: { id: string; name: string; onClose: () => void }) {
  const { id, name, onClose } = props;
  const { t } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const remove = useRemovePasskey();
  return (
    <AskDialog
      title={t('passkeys.removeAsk', { name })}
      size="s"
      act={t('passkeys.remove')}
      isPending={remove.isPending}
      refusal={refusal(remove.error, ui)}
      onSubmit={() =>
        remove.mutate(id, {
          onSuccess: () => {
            onClose();
            showToast({ text: t('passkeys.removed', { name }) });
          },
        })
      }
      onClose={onClose}
    >
      <p className="pb-2 text-pretty">{t('passkeys.removeText')}</p>
    </AskDialog>
  );
}
