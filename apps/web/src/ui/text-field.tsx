import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { boxClasses, fieldClasses } from './field-classes';
import { FieldLabel } from './field-label';
import { FieldNote } from './field-note';
import type { FieldProps } from './field-props';

export interface TextFieldProps
  extends FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  placeholder?: string;
  /** Give React Hook Form its `field.ref` here, so that it can put the focus on the first refusal. */
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, optional, hint, error, className, placeholder, inputRef, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fieldClasses(className)}
    >
      <FieldLabel labelHidden={labelHidden} optional={optional}>
        {label}
      </FieldLabel>
      <Input ref={inputRef ?? null} placeholder={placeholder ?? ''} className={boxClasses} />
      <FieldNote hint={hint} error={error} labelHidden={labelHidden} />
    </AriaTextField>
  );
}
