import type { SpokenDate } from '@cadans/domain/spoken-period';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { formatWeek } from '../words/formats';
import { DateSegments } from './date-segments';
import { FIRST_DAY, LAST_DAY, toCalendarDate } from './day-value';
import { boxClasses, fieldClasses } from './field-classes';
import { FieldLabel } from './field-label';
import { FieldNote } from './field-note';
import type { FieldProps } from './field-props';
import { SpokenBox } from './spoken-box';
import { SpokenNote } from './spoken-note';
import { useSpokenDay } from './use-spoken-day';
import { useTypedDay } from './use-typed-day';

export interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD'; null is empty or not complete yet. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Takes a date in words with its days and precision; without it the first day of 'week 14' is taken. */
  onSpoken?: (said: SpokenDate) => void;
  onBlur?: () => void;
  minValue?: string;
  maxValue?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** A day, typed in parts or in words ('week 14', 'volgende dinsdag'), with its ISO week beside it. */
export function DateField(props: DateFieldProps) {
  const { label, labelHidden, optional, hint, error, className, value } = props;
  const typed = useTypedDay(props);
  const spoken = useSpokenDay(props);
  return (
    <AriaDateField
      {...typed}
      minValue={toCalendarDate(props.minValue) ?? FIRST_DAY}
      maxValue={toCalendarDate(props.maxValue) ?? LAST_DAY}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fieldClasses(className)}
    >
      <FieldLabel labelHidden={labelHidden} optional={optional}>
        {label}
      </FieldLabel>
      <div className={`${boxClasses} flex items-center gap-2`}>
        <SpokenBox label={label} spoken={spoken} isDisabled={props.isDisabled ?? false}>
          <DateSegments />
          {value ? <span className="text-xs text-faint tabular-nums">{formatWeek(value)}</span> : null}
        </SpokenBox>
      </div>
      {spoken.text === null ? (
        <FieldNote hint={hint} error={error} labelHidden={labelHidden} />
      ) : (
        <SpokenNote heard={spoken.heard} floats={labelHidden} />
      )}
    </AriaDateField>
  );
}
