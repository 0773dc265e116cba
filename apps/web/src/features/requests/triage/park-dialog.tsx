import { addDays } from '@cadans/domain/calendar-date';
import { usualParkingDay } from '@cadans/domain/request';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { DatePicker } from '../../../ui/date-picker';
import { useTranslation } from '../../../words/use-translation';
import type { QuestionProps } from './triage-dialog';

/** Puts a request off until a day on which it comes back. */
export function ParkDialog({ request, around, acts, onDone, onClose, aside }: QuestionProps) {
  const { t } = useTranslation('requests');
  const { doing, why } = acts;
  const { today } = around;
  const [until, setUntil] = useState<string | null>(usualParkingDay(today));
  const [isTried, setTried] = useState(false);
  const isAhead = until !== null && until > today;
  const submit = () => {
    setTried(true);
    if (isAhead) doing.mutate({ is: 'park', request, until }, { onSuccess: onDone });
  };
  return (
    <AskDialog
      title={t('parkTitle')}
      subtitle={request.title}
      act={t('parkNow')}
      isPending={doing.isPending}
      refusal={doing.isError ? why(doing.error) : null}
      aside={aside}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-sm text-muted">{t('parkText')}</p>
      <DatePicker
        label={t('parkUntil')}
        autoFocus
        minValue={addDays(today, 1)}
        value={until}
        onChange={setUntil}
        error={isTried && !isAhead ? t('parkMissing') : undefined}
      />
    </AskDialog>
  );
}
