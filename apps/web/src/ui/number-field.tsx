import { Minus, Plus } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { boxClasses, fieldClasses } from './field-classes';
import { FieldLabel } from './field-label';
import { FieldNote } from './field-note';
import type { FieldProps } from './field-props';

export interface NumberFieldProps
  extends FieldProps,
    Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'value' | 'onChange'> {
  /** null is an empty field. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Stands behind the number: 'uur', '%'. */
  unit?: string;
  /** What an empty field comes down to. */
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
}

const step =
  'grid w-8 cursor-pointer place-items-center self-stretch text-muted hover:bg-sunken hover:text-ink disabled:opacity-40 max-md:w-11';

/** A number in the notation of the chosen language, by typing, arrow keys or buttons. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    labelHidden,
    optional,
    hint,
    error,
    className,
    value,
    onChange,
    unit,
    placeholder,
    inputRef,
    ...rest
  } = props;
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fieldClasses(className)}
    >
      <FieldLabel labelHidden={labelHidden} optional={optional}>
        {label}
      </FieldLabel>
      <Group className={`${boxClasses} flex items-center overflow-hidden px-0`}>
        <Button slot="decrement" className={`${step} border-r border-line`}>
          <Minus size={14} aria-hidden />
        </Button>
        <Input
          ref={inputRef ?? null}
          placeholder={placeholder ?? ''}
          className="w-full min-w-0 flex-1 self-stretch border-0 bg-transparent px-2 text-center tabular-nums outline-none"
        />
        {unit ? <span className="pr-2 text-faint">{unit}</span> : null}
        <Button slot="increment" className={`${step} border-l border-line`}>
          <Plus size={14} aria-hidden />
        </Button>
      </Group>
      <FieldNote hint={hint} error={error} labelHidden={labelHidden} />
    </AriaNumberField>
  );
}
