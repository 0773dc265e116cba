import { CalendarDays } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { formatWeek } from '../words/formats';
import type { DateFieldProps } from './date-field';
import { DateSegments } from './date-segments';
import { FIRST_DAY, LAST_DAY, toCalendarDate } from './day-value';
import { boxClasses, fieldClasses } from './field-classes';
import { FieldLabel } from './field-label';
import { FieldNote } from './field-note';
import { MonthCalendar } from './month-calendar';
import { Popover } from './popover';
import { SpokenBox } from './spoken-box';
import { SpokenNote } from './spoken-note';
import { useSpokenDay } from './use-spoken-day';
import { useTypedDay } from './use-typed-day';

/** A day, typed in parts or words, or picked from a month with ISO weeks. Value and props as DateField. */
export function DatePicker(props: DateFieldProps) {
  const { label, labelHidden, optional, hint, error, className, value } = props;
  const typed = useTypedDay(props);
  const spoken = useSpokenDay(props);
  return (
    <AriaDatePicker
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
      <Group className={`${boxClasses} flex items-center gap-1 pr-0`}>
        <SpokenBox label={label} spoken={spoken} isDisabled={props.isDisabled ?? false}>
          <DateSegments />
          {value ? <span className="text-xs text-faint tabular-nums">{formatWeek(value)}</span> : null}
        </SpokenBox>
        <Button className="grid w-9 cursor-pointer place-items-center self-stretch rounded-control text-muted hover:text-ink max-md:w-11">
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      {spoken.text === null ? (
        <FieldNote hint={hint} error={error} labelHidden={labelHidden} />
      ) : (
        <SpokenNote heard={spoken.heard} floats={labelHidden} />
      )}
      <Popover className="p-3">
        <Dialog className="outline-none">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
