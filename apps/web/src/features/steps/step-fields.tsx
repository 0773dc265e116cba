import { EARLIEST_STEP } from '@cadans/domain/step';
import { type ReactNode, type Ref, useState } from 'react';
import type { YearPlan } from '../../api/year-plan';
import { TextField } from '../../ui/text-field';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { dueInWords, dueOnIn } from './due-words';

export interface StepDraft {
  title: string;
  workingDaysBefore: number;
}

export interface StepFieldsProps {
  plan: YearPlan;
  endsOn: string;
  /** What stands in the title, kept by who shows these fields. */
  title: string;
  onTitle: (title: string) => void;
  /** The working days it starts with. */
  days: number;
  label: string;
  placeholder?: string;
  titleRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  onSubmit: (draft: StepDraft) => void;
  onCancel?: () => void;
  children: ReactNode;
}

/** What a step is and how long before; the day that makes is told while the number is typed. Enter submits. */
export function StepFields(props: StepFieldsProps) {
  const { plan, endsOn, title, onTitle, onSubmit, onCancel, children } = props;
  const { t } = useTranslation('steps');
  const { language } = useLanguage();
  const [typed, setTyped] = useState(String(props.days));
  const days = /^\d{1,3}$/.test(typed) && Number(typed) <= EARLIEST_STEP ? Number(typed) : null;
  return (
    <form
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '' && days !== null) onSubmit({ title: title.trim(), workingDaysBefore: days });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <div className="flex items-start gap-2">
        <TextField
          className="flex-1"
          label={props.label}
          labelHidden
          placeholder={props.placeholder ?? ''}
          maxLength={200}
          value={title}
          onChange={onTitle}
          autoFocus={props.autoFocus ?? false}
          {...(props.titleRef && { inputRef: props.titleRef })}
        />
        <TextField
          className="w-14 shrink-0"
          label={t('daysBefore')}
          labelHidden
          inputMode="numeric"
          maxLength={3}
          value={typed}
          onChange={setTyped}
          isInvalid={days === null}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <p className="mr-auto text-xs text-muted" aria-live="polite">
          {days === null
            ? null
            : dueInWords({ workingDaysBefore: days, dueOn: dueOnIn(plan, endsOn, days) }, language, t)}
        </p>
        {children}
      </div>
    </form>
  );
}
