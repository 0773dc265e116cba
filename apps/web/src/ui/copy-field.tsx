import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from './button';
import { TextField } from './text-field';

export interface CopyFieldProps {
  label: string;
  value: string;
  hint?: string;
  /** What the button says, and what it says once it was done. */
  copy: string;
  copied: string;
}

const A_WHILE = 3000;

/** A text to take along: it can be copied by a button, and selected as a whole where the browser copies nothing by itself. */
export function CopyField({ label, value, hint, copy, copied }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const later = setTimeout(() => setCopied(false), A_WHILE);
    return () => clearTimeout(later);
  }, [isCopied]);
  const press = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // It was not allowed: then it stands selected, ready for the keys.
      field.current?.select();
    }
  };
  const Icon = isCopied ? Check : Copy;
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
      <Button className="mt-2 md:mt-6" icon={<Icon size={15} aria-hidden />} onPress={() => void press()}>
        {isCopied ? copied : copy}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? copied : ''}
      </span>
    </div>
  );
}
