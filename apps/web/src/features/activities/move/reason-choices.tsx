import { useRef, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';

export interface ReasonChoicesProps<Reason extends string> {
  label: string;
  reasons: readonly { id: Reason; label: string }[];
  /** One press on a reason is the whole act; only 'other' waits for a note. */
  onChoose: (why: { reason: Reason; note: string }) => void;
  /** What it is called to send 'other' with its note. */
  submitLabel: string;
  autoFocus?: boolean;
}

const KEYS = '1,2,3,4,5,6,7,8,9';

/** Reasons as buttons: one click, or the number of the reason, is enough. 'other' asks a note first. */
export function ReasonChoices<Reason extends string>(props: ReasonChoicesProps<Reason>) {
  const { label, reasons, onChoose, submitLabel, autoFocus = false } = props;
  const { t } = useTranslation('activities');
  const [note, setNote] = useState('');
  const [other, setOther] = useState<Reason | null>(null);
  const [asked, setAsked] = useState(false);
  const noteField = useRef<HTMLInputElement>(null);

  const choose = (reason: Reason) => {
    if (reason !== 'other' || note.trim() !== '') return onChoose({ reason, note: note.trim() });
    setAsked(other !== null);
    setOther(reason);
    noteField.current?.focus();
  };

  useHotkeys(KEYS, (event) => {
    const reason = reasons[Number(event.key) - 1];
    if (reason) choose(reason.id);
  });

  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1.5 text-[0.8125rem] font-medium">{label}</legend>
      <div className="grid grid-cols-2 gap-1.5 max-md:grid-cols-1">
        {reasons.map(({ id, label: text }, index) => (
          <Button
            key={id}
            autoFocus={autoFocus && index === 0}
            onPress={() => choose(id)}
            className="justify-between! text-left font-medium! whitespace-normal!"
          >
            <span className="flex-1">{text}</span>
            <span className="text-faint max-md:hidden">
              <Kbd>{String(index + 1)}</Kbd>
            </span>
          </Button>
        ))}
      </div>
      <TextField
        label={other ? t('noteNeeded') : t('note')}
        optional={other === null}
        value={note}
        onChange={setNote}
        maxLength={1000}
        inputRef={noteField}
        error={asked && note.trim() === '' ? t('noteMissing') : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && other) choose(other);
        }}
      />
      {other ? (
        <Button variant="primary" className="self-end" onPress={() => choose(other)}>
          {submitLabel}
        </Button>
      ) : null}
    </fieldset>
  );
}
