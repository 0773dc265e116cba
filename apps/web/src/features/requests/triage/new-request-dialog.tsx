import { REQUEST_REASONS, type RequestReason } from '@cadans/domain/request';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { DatePicker } from '../../../ui/date-picker';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import type { Around } from '../around';
import type { RequestActs } from '../use-request-acts';

export interface NewRequestDialogProps {
  around: Pick<Around, 'today'>;
  acts: RequestActs;
  onMade: (requestId: string) => void;
  onClose: () => void;
}

/** Asks for something: an idea of one's own comes in by the same door as what others ask. */
export function NewRequestDialog({ around, acts, onMade, onClose }: NewRequestDialogProps) {
  const { t } = useTranslation('requests');
  const { asking, why } = acts;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [reason, setReason] = useState<RequestReason | null>(null);
  const [wantedOn, setWantedOn] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (title.trim() === '' || reason === null) return;
    asking.mutate(
      { title: title.trim(), text: text.trim(), reason, wantedOn },
      { onSuccess: ({ id }) => onMade(id) },
    );
  };
  return (
    <AskDialog
      title={t('askTitle')}
      subtitle={t('askText')}
      act={t('askNow')}
      isPending={asking.isPending}
      refusal={asking.isError ? why(asking.error) : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('fieldTitle')}
        autoFocus
        maxLength={200}
        value={title}
        onChange={setTitle}
        error={isTried && title.trim() === '' ? t('fieldTitleMissing') : undefined}
      />
      <Select<RequestReason>
        label={t('fieldReason')}
        options={REQUEST_REASONS.map((id) => ({ id, label: t(`reason.${id}`) }))}
        value={reason}
        onChange={setReason}
        error={isTried && reason === null ? t('fieldReasonMissing') : undefined}
      />
      {reason === 'competitor_does_it' ? <p className="text-sm text-warn">{t('competitor')}</p> : null}
      <TextArea
        label={t('fieldText')}
        optional
        rows={4}
        maxLength={4000}
        hint={t('fieldTextHint')}
        value={text}
        onChange={setText}
      />
      <DatePicker
        label={t('fieldWanted')}
        optional
        minValue={around.today}
        value={wantedOn}
        onChange={setWantedOn}
      />
    </AskDialog>
  );
}
