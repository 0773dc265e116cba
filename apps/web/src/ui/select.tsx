import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useTranslation } from '../words/use-translation';
import { boxClasses, fieldClasses } from './field-classes';
import { FieldLabel } from './field-label';
import { FieldNote } from './field-note';
import type { FieldProps } from './field-props';
import { type Option, OptionRow } from './option';
import { Popover } from './popover';

export interface SelectProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  /** null is nothing chosen yet. */
  value: Id | null;
  onChange: (value: Id) => void;
  onBlur?: () => void;
  placeholder?: string;
  isDisabled?: boolean;
  name?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** One choice out of a short list. For more than about ten options use ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, labelHidden, optional, hint, error, className, options, value, onChange, onBlur } = props;
  const { t } = useTranslation('ui');
  const chosen = options.find((option) => option.id === value);
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option) onChange(option.id);
      }}
      {...(onBlur && { onBlur })}
      {...(props.name !== undefined && { name: props.name })}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fieldClasses(className)}
    >
      <FieldLabel labelHidden={labelHidden} optional={optional}>
        {label}
      </FieldLabel>
      <Button
        ref={props.buttonRef ?? null}
        className={`${boxClasses} flex cursor-pointer items-center gap-2 text-left`}
      >
        {chosen?.leading}
        <SelectValue className={`min-w-0 flex-1 truncate ${chosen ? '' : 'text-faint'}`}>
          {() => chosen?.label ?? props.placeholder ?? t('choose')}
        </SelectValue>
        <ChevronDown size={15} aria-hidden className="shrink-0 text-faint" />
      </Button>
      <FieldNote hint={hint} error={error} labelHidden={labelHidden} />
      <Popover className="min-w-(--trigger-width) p-1">
        <ListBox items={options} className="max-h-80 overflow-auto outline-none">
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
