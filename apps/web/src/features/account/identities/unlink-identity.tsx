import { AskDialog } from '../../../ui/ask-dialog';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { useUnlinkIdentity } from './identities.queries';

/** Asks before an account at a provider opens nothing any more. */
export function UnlinkIdentity(props: { id: string; provider: string; onClose: () => void }) {
  const { id, provider: name, onClose } = props;
  const { t } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const unlink = useUnlinkIdentity();
  return (
    <AskDialog
      title={t('identities.unlinkAsk', { name })}
      size="s"
      act={t('identities.unlink')}
      isPending={unlink.isPending}
      refusal={refusal(unlink.error, ui)}
      onSubmit={() =>
        unlink.mutate(id, {
          onSuccess: () => {
            onClose();
            showToast({ text: t('identities.unlinked', { name }) });
          },
        })
      }
      onClose={onClose}
    >
      <p className="pb-2 text-pretty">{t('identities.unlinkText', { name })}</p>
    </AskDialog>
  );
}
