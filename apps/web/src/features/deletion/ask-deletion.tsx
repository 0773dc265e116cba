import { useState } from 'react';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { AskDialog } from '../../ui/ask-dialog';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { useAskDeletion } from './deletion.queries';

export interface AskDeletionProps {
  organisationId: string;
  name: string;
  onClose: () => void;
}

/** Asks for the name of the organisation before it is to be deleted, so that nobody deletes another one than was meant. */
export function AskDeletion({ organisationId, name, onClose }: AskDeletionProps) {
  const { t } = useTranslation('deletion');
  const { t: ui } = useTranslation('ui');
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const asking = useAskDeletion(organisationId);
  const isRight = typed.trim() === name.trim();
  const wentAway = asking.error instanceof CallError && asking.error.code === 'confirm_yourself';
  const submit = () => {
    setTried(true);
    if (isRight) asking.mutate(typed, { onSuccess: onClose });
  };
  return (
    <AskDialog
      title={t('askTitle', { name })}
      subtitle={t('askText')}
      act={t('askAct')}
      isPending={asking.isPending}
      isDanger
      refusal={asking.error && !wentAway ? explain(asking.error, ui) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('askName', { name })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        autoFocus
        {...(isTried && !isRight && { error: t('askOther') })}
      />
    </AskDialog>
  );
}
