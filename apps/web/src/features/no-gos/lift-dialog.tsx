import { useState } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';
import type { NoGoDialogProps } from './keep-dialog';
import { subjectName } from './subject-name';
import { useNoGoActs } from './use-no-go-acts';

/** Lifts a no-go: what was deliberately not done is possible again, and why. */
export function LiftDialog({ organisationId, around, noGo, onClose }: Omit<NoGoDialogProps, 'today'>) {
  const { t } = useTranslation('no-gos');
  const { t: ui } = useTranslation('ui');
  const { lift } = useNoGoActs(organisationId, around);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') lift.mutate({ noGo, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t('liftTitle', { name: subjectName(noGo, around, t) })}
      subtitle={`“${noGo.reason}”`}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isPending={lift.isPending} onPress={submit}>
            {t('liftNow')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-1.5">
        {lift.isError ? (
          <Banner tone="danger" title={t('refused')}>
            {explain(lift.error, ui)}
          </Banner>
        ) : null}
        <p className="text-sm text-muted">{t('liftText')}</p>
        <TextArea
          label={t('liftReason')}
          rows={2}
          maxLength={500}
          autoFocus
          value={reason}
          onChange={setReason}
          error={isTried && reason.trim() === '' ? t('liftReasonMissing') : undefined}
        />
      </div>
    </Dialog>
  );
}
