import { useRef } from 'react';
import { CopyButton } from './copy-button';
import { TextField } from './text-field';

export interface CopyFieldProps {
  label: string;
  value: string;
  hint?: string;
  /** What the button says, and what it says once it was done. */
  copy: string;
  copied: string;
}

/** A text to take along: it can be copied by a button, and selected as a whole where the browser copies nothing by itself. */
export function CopyField({ label, value, hint, copy, copied }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="grid items-start gap-x-2 md:grid-cols-[minmax(0,1fr)_auto]">
      <TextField
        label={label}
        value={value}
        isReadOnly
        inputRef={field}
        onFocus={() => field.current?.select()}
        {...(hint !== undefined && { hint })}
      />
      <CopyButton
        className="mt-2 md:mt-6"
        {...{ value, copy, copied }}
        // It was not allowed: then it stands selected, ready for the keys.
        onRefused={() => field.current?.select()}
      />
    </div>
  );
}
