import type { Channel } from '@cadans/contracts/channels';
import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';

export interface StanceDialogProps {
  channel: Channel;
  onClose: () => void;
  onRefuse: (reason: string) => void;
}

/** Asks why we deliberately are not on a channel. */
export function StanceDialog({ channel, onClose, onRefuse }: StanceDialogProps) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const formId = useId();
  const [reason, setReason] = useState(channel.stanceReason);
  const [isMissing, setMissing] = useState(false);
  return (
    <Dialog
      title={t('stanceTitle', { name: channel.name })}
      subtitle={t('stanceSubtitle')}
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary">
            {ui('save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const written = reason.trim();
          setMissing(written === '');
          if (written === '') return;
          onRefuse(written);
          onClose();
        }}
      >
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          rows={3}
          autoFocus
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={isMissing ? t('reasonMissing') : undefined}
        />
        {channel.activities > 0 ? (
          <p className="mt-1 text-sm text-muted">{t('stanceUsed', { count: channel.activities })}</p>
        ) : null}
      </form>
    </Dialog>
  );
}
