import { REQUEST_REASONS, type RequestReason } from '@cadans/domain/request';
import { lazy, Suspense } from 'react';
import { RadioGroup } from '../../ui/radio-group';
import { Skeleton } from '../../ui/skeleton';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { todayInZone } from '../../ui/today-in-zone';
import { useTranslation } from '../../words/use-translation';
import type { Draft, Field } from './draft';

// A month of days is more code than the rest of the form: nobody waits for it.
const DatePicker = lazy(async () => ({ default: (await import('../../ui/date-picker')).DatePicker }));

export interface AskFieldsProps {
  draft: Draft;
  /** What is wrong with a field, in words. */
  wrong: Partial<Record<Field, string>>;
  onWrite: (part: Partial<Draft>) => void;
}

/** What is asked of who asks. */
export function AskFields({ draft, wrong, onWrite }: AskFieldsProps) {
  const { t } = useTranslation('ask');
  return (
    <>
      <div data-field="title">
        <TextField
          label={t('fieldTitle')}
          hint={t('fieldTitleHint')}
          value={draft.title}
          onChange={(title) => onWrite({ title })}
          error={wrong.title}
        />
      </div>
      <div data-field="reason">
        <RadioGroup<RequestReason>
          label={t('fieldReason')}
          options={REQUEST_REASONS.map((id) => ({ id, label: t(`reason.${id}`) }))}
          value={draft.reason}
          onChange={(reason) => onWrite({ reason })}
          error={wrong.reason}
        />
        {draft.reason === 'competitor_does_it' ? (
          <p className="pb-2 text-sm text-pretty text-warn">{t('competitor')}</p>
        ) : null}
      </div>
      <div data-field="text">
        <TextArea
          label={t('fieldText')}
          optional
          rows={4}
          hint={t('fieldTextHint')}
          value={draft.text}
          onChange={(text) => onWrite({ text })}
          error={wrong.text}
        />
      </div>
      <div data-field="wantedOn">
        <Suspense fallback={<Skeleton className="mt-6 h-9 max-w-72 max-md:h-11" />}>
          <DatePicker
            label={t('fieldWanted')}
            optional
            hint={t('fieldWantedHint')}
            className="max-w-72"
            minValue={todayInZone()}
            value={draft.wantedOn}
            onChange={(wantedOn) => onWrite({ wantedOn })}
            error={wrong.wantedOn}
          />
        </Suspense>
      </div>
      <fieldset className="mt-2 flex min-w-0 flex-col gap-1.5 border-t border-line pt-4">
        <legend className="sr-only">{t('who')}</legend>
        <div data-field="name">
          <TextField
            label={t('fieldName')}
            autoComplete="name"
            value={draft.name}
            onChange={(name) => onWrite({ name })}
            error={wrong.name}
          />
        </div>
        <div data-field="email">
          <TextField
            label={t('fieldEmail')}
            type="email"
            autoComplete="email"
            hint={t('fieldEmailHint')}
            value={draft.email}
            onChange={(email) => onWrite({ email })}
            error={wrong.email}
          />
        </div>
      </fieldset>
    </>
  );
}
