import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';

export interface SecretMadeProps {
  /** Not there when the connection was lost before it was told. */
  secret: string | undefined;
  onClose: () => void;
}

/** The secret that signs what is sent: to copy now, because it is told this once. */
export function SecretMade({ secret, onClose }: SecretMadeProps) {
  const { t } = useTranslation('webhooks');
  return (
    <Dialog
      title={t('madeTitle')}
      subtitle={t('madeText')}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('ready')}
        </Button>
      }
    >
      {secret === undefined ? (
        <Banner tone="warn">{t('notTold')}</Banner>
      ) : (
        <div className="pb-2 [&_input]:font-mono">
          <CopyField
            label={t('secret')}
            value={secret}
            hint={t('once')}
            copy={t('copy')}
            copied={t('copied')}
          />
        </div>
      )}
    </Dialog>
  );
}
