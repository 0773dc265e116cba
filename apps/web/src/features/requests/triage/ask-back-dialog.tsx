import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { TextArea } from '../../../ui/text-area';
import { useTranslation } from '../../../words/use-translation';
import type { TriageDialogProps } from './triage-dialog';

/** Asks who asked something back, before it is decided. */
export function AskBackDialog({ request, acts, onDone, onClose }: TriageDialogProps) {
  const { t } = useTranslation('requests');
  const { doing, why } = acts;
  const [question, setQuestion] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (question.trim() === '') return;
    doing.mutate({ is: 'ask', request, question: question.trim() }, { onSuccess: onDone });
  };
  return (
    <AskDialog
      title={t('askBackTitle')}
      subtitle={request.title}
      act={t('askBackNow')}
      isPending={doing.isPending}
      refusal={doing.isError ? why(doing.error) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-sm text-muted">{t('askBackText')}</p>
      <TextArea
        label={t('question')}
        rows={3}
        maxLength={1000}
        autoFocus
        value={question}
        onChange={setQuestion}
        error={isTried && question.trim() === '' ? t('questionMissing') : undefined}
      />
    </AskDialog>
  );
}
