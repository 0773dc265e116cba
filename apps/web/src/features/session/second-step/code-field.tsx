import { type Ref, useState } from 'react';
import { TextField } from '../../../ui/text-field';
import { digitsOf } from './digits-of';

/** A code of an app has so many digits. */
export const CODE_LENGTH = 6;

export interface CodeFieldProps {
  label: string;
  value: string;
  onChange: (code: string) => void;
  /** All digits are there: told once for each code, so that nobody has to press for it. */
  onWhole: (code: string) => void;
  error: string | undefined;
  inputRef: Ref<HTMLInputElement>;
  autoFocus?: boolean;
}

/**
 * The code an app shows, in one field: a phone offers to fill it in, and what is pasted may have spaces in it. It is told at its
 * last digit, the first time it is whole: who corrects a digit of a refused code is not sent off with it half way.
 */
export function CodeField({ label, value, onChange, onWhole, error, inputRef, autoFocus }: CodeFieldProps) {
  const [told, setTold] = useState('');
  return (
    <TextField
      label={label}
      inputMode="numeric"
      autoComplete="one-time-code"
      autoFocus={autoFocus ?? false}
      spellCheck="false"
      value={value}
      inputRef={inputRef}
      onChange={(typed) => {
        const code = digitsOf(typed).slice(0, CODE_LENGTH);
        onChange(code);
        if (code.length < CODE_LENGTH || code === told) return;
        setTold(code);
        onWhole(code);
      }}
      className="[&_input]:min-h-13 [&_input]:max-w-56 [&_input]:px-4 [&_input]:font-medium [&_input]:tracking-[0.35em] [&_input]:text-[1.375rem]! [&_input]:tabular-nums"
      {...(error !== undefined && { error })}
    />
  );
}
