import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';

export interface ManyThemesDialogProps {
  /** What was said before. */
  reason: string;
  onSay: (reason: string) => void;
  onClose: () => void;
}

/** Asks why a year has more than five themes. */
export function ManyThemesDialog({ reason, onSay, onClose }: ManyThemesDialogProps) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const [text, setText] = useState(reason);
  const [isTried, setTried] = useState(false);
  const say = () => {
    setTried(true);
    if (text.trim() !== '') onSay(text.trim());
  };
  return (
    <Dialog
      title={t('manyTitle')}
      subtitle={t('manySubtitle')}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" onPress={say}>
            {t('manyGoOn')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('manyWhy')}
        rows={3}
        maxLength={500}
        autoFocus
        value={text}
        onChange={setText}
        error={isTried && text.trim() === '' ? t('manyMissing') : undefined}
      />
    </Dialog>
  );
}
