import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { boxClasses, fieldClasses } from './field-classes';
import { FieldLabel } from './field-label';
import { FieldNote } from './field-note';
import type { FieldProps } from './field-props';

export interface TextAreaProps
  extends FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  placeholder?: string;
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of plain text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    labelHidden,
    optional,
    hint,
    error,
    className,
    placeholder,
    rows = 3,
    inputRef,
    ...rest
  } = props;
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
      <AriaTextArea
        ref={inputRef ?? null}
        rows={rows}
        placeholder={placeholder ?? ''}
        className={`${boxClasses} field-sizing-content max-h-96 resize-y py-2 leading-normal`}
        style={{ minHeight: `${rows * 1.35 + 1.1}rem` }}
      />
      <FieldNote hint={hint} error={error} labelHidden={labelHidden} />
    </AriaTextField>
  );
}
