import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';
import { KeyExample } from './key-example';

export interface KeyMadeProps {
  organisationId: string;
  /** Not there when the connection was lost before it was told. */
  secret: string | undefined;
  onClose: () => void;
}

/** The key that was just made: to copy now, because it is told this once. */
export function KeyMade({ organisationId, secret, onClose }: KeyMadeProps) {
  const { t } = useTranslation('keys');
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
        <div className="flex flex-col gap-2 pb-2 [&_input]:font-mono">
          <CopyField label={t('key')} value={secret} hint={t('once')} copy={t('copy')} copied={t('copied')} />
          <KeyExample organisationId={organisationId} />
        </div>
      )}
    </Dialog>
  );
}
