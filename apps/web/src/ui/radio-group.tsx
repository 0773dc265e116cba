import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { fieldClasses } from './field-classes';
import { FieldLabel } from './field-label';
import { FieldNote } from './field-note';
import type { FieldProps } from './field-props';

export interface RadioGroupProps<Id extends string> extends FieldProps {
  options: readonly { id: Id; label: ReactNode; description?: ReactNode; isDisabled?: boolean }[];
  value: Id | null;
  onChange: (value: Id) => void;
  onBlur?: () => void;
  isDisabled?: boolean;
}

/** One choice out of a few that should all be read before choosing, such as the reasons of a postponement. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, labelHidden, optional, hint, error, className, options, value, onChange, onBlur } = props;
  return (
    <AriaRadioGroup
      value={value}
      onChange={(next) => {
        const option = options.find(({ id }) => id === next);
        if (option) onChange(option.id);
      }}
      {...(onBlur && { onBlur })}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fieldClasses(className)}
    >
      <FieldLabel labelHidden={labelHidden} optional={optional}>
        {label}
      </FieldLabel>
      <div className="flex flex-col gap-0.5">
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className="group/radio -mx-1.5 flex min-h-7 cursor-pointer items-start gap-2 rounded-md px-1.5 py-1 text-sm hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-50 max-md:min-h-11 max-md:items-center"
          >
            <span
              data-mark
              className="mt-0.5 size-4 shrink-0 rounded-full border border-field bg-surface outline-offset-2 outline-focus transition-[border-width] group-selected/radio:border-[5px] group-selected/radio:border-accent group-focus-visible/radio:outline-2"
            />
            <span className="min-w-0">
              {option.label}
              {option.description ? (
                <span className="block text-xs text-faint">{option.description}</span>
              ) : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNote hint={hint} error={error} labelHidden={labelHidden} />
    </AriaRadioGroup>
  );
}
