import type { ShareLink } from '@cadans/contracts/shares';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/dialog';
import { formatDayInWords } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

export interface ShareMadeProps {
  /** Not there when the connection was lost before it was told. */
  token: string | undefined;
  share: ShareLink;
  onClose: () => void;
}

/** The link that was just made: to copy now, because it is told this once. */
export function ShareMade({ token, share, onClose }: ShareMadeProps) {
  const { t } = useTranslation('sharing');
  const { language } = useLanguage();
  const day = formatDayInWords(share.expiresOn, language, true);
  return (
    <Dialog
      title={t('madeTitle')}
      subtitle={t('madeText', { day })}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('ready')}
        </Button>
      }
    >
      {token === undefined ? (
        <Banner tone="warn">{t('notTold')}</Banner>
      ) : (
        <CopyField
          label={t('link')}
          value={`${location.origin}/share#${token}`}
          hint={t(share.hasPassword ? 'onceWithPassword' : 'once')}
          copy={t('copy')}
          copied={t('copied')}
        />
      )}
    </Dialog>
  );
}
