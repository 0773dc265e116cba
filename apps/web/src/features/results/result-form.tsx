import type { Result } from '@cadans/contracts/results';
import { type ReactNode, useState } from 'react';
import { DatePicker } from '../../ui/date-picker';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { MeasureFields } from './measure-fields';
import { isEmpty, NO_NUMBERS, numbersOf } from './numbers';

/** What was filled in. */
export type FilledIn = Pick<
  Result,
  'reach' | 'interactions' | 'leads' | 'quoteRequests' | 'revenue' | 'cost' | 'note' | 'source' | 'measuredOn'
>;

export interface ResultFormProps {
  today: string;
  /** What is corrected; without it something is recorded. */
  result?: Result | undefined;
  onSubmit: (filledIn: FilledIn) => void;
  /** The buttons; one of them submits. */
  children: ReactNode;
}

/** All that can be said of a measurement: its numbers, its day, where they come from, and a note. */
export function ResultForm({ today, result, onSubmit, children }: ResultFormProps) {
  const { t } = useTranslation('results');
  const [numbers, setNumbers] = useState(result ? numbersOf(result) : NO_NUMBERS);
  const [measuredOn, setMeasuredOn] = useState<string | null>(result?.measuredOn ?? today);
  const [source, setSource] = useState(result?.source ?? '');
  const [note, setNote] = useState(result?.note ?? '');
  const [isTried, setTried] = useState(false);
  const isFuture = measuredOn === null || measuredOn > today;
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isEmpty(numbers) || isFuture) return;
        onSubmit({ ...numbers, measuredOn, source, note });
      }}
    >
      <MeasureFields numbers={numbers} onChange={setNumbers} autoFocus />
      <p
        role="status"
        className={isTried && isEmpty(numbers) ? 'text-xs font-medium text-danger' : 'text-xs text-muted'}
      >
        {t(isTried && isEmpty(numbers) ? 'none' : 'howTo')}
      </p>
      <div className="grid gap-x-3 md:grid-cols-2">
        <DatePicker
          label={t('measuredOn')}
          value={measuredOn}
          onChange={setMeasuredOn}
          maxValue={today}
          error={isTried && isFuture ? t('future') : undefined}
        />
        <TextField
          label={t('source')}
          optional
          value={source}
          onChange={setSource}
          placeholder={t('sourceExample')}
          maxLength={200}
        />
      </div>
      <TextField label={t('note')} optional value={note} onChange={setNote} maxLength={1000} />
      <div className="flex flex-wrap justify-end gap-2">{children}</div>
    </form>
  );
}
