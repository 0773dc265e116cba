import { useState } from 'react';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { TextArea } from '../../ui/text-area';
import { useTranslation } from '../../words/use-translation';
import type { NoGoDialogProps } from './keep-dialog';
import { subjectName } from './subject-name';
import { useNoGoActs } from './use-no-go-acts';

/** Lifts a no-go: what was deliberately not done is possible again, and why. */
export function LiftNoGo({ organisationId, around, noGo, onClose }: Omit<NoGoDialogProps, 'today'>) {
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
    <AskDialog
      title={t('liftTitle', { name: subjectName(noGo, around, t) })}
      subtitle={`“${noGo.reason}”`}
      act={t('liftNow')}
      isPending={lift.isPending}
      refusal={lift.isError ? explain(lift.error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
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
    </AskDialog>
  );
}
