import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import { useTranslation } from '../../../words/use-translation';
import type { QuestionProps } from './triage-dialog';

const READY = ['theme', 'capacity', 'channel', 'late', 'elsewhere'] as const;

/** Declines a request, for a reason that who asked reads. */
export function DeclineDialog({ request, acts, onDone, onClose, aside }: QuestionProps) {
  const { t } = useTranslation('requests');
  const { doing, why } = acts;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() === '') return;
    doing.mutate({ is: 'decline', request, reason: reason.trim() }, { onSuccess: onDone });
  };
  return (
    <AskDialog
      title={t('declineTitle')}
      subtitle={request.title}
      act={t('declineNow')}
      isPending={doing.isPending}
      refusal={doing.isError ? why(doing.error) : null}
      aside={aside}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-sm text-muted">{t('declineText')}</p>
      <fieldset aria-label={t('readyReasons')} className="flex min-w-0 flex-col items-start gap-1.5 py-1">
        {READY.map((name) => (
          <Button
            key={name}
            size="s"
            className="h-auto py-1.5 text-left font-normal whitespace-normal max-md:min-h-11"
            onPress={() => setReason(t(`ready.${name}`))}
          >
            {t(`ready.${name}`)}
          </Button>
        ))}
      </fieldset>
      <TextArea
        label={t('declineReason')}
        rows={3}
        maxLength={1000}
        autoFocus
        value={reason}
        onChange={setReason}
        error={isTried && reason.trim() === '' ? t('declineMissing') : undefined}
      />
    </AskDialog>
  );
}
