import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button';

export interface CopyButtonProps {
  value: string;
  /** What the button says, and what it says once it was done. */
  copy: string;
  copied: string;
  /** What it copies, for who does not see what it stands beside. */
  label?: string;
  className?: string;
  /** The browser copies nothing by itself. */
  onRefused?: () => void;
}

const A_WHILE = 3000;

/** Copies a text, and says so for a moment. */
export function CopyButton({ value, copy, copied, label, className, onRefused }: CopyButtonProps) {
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
      onRefused?.();
    }
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <>
      <Button
        {...(className !== undefined && { className })}
        {...(label !== undefined && !isCopied && { 'aria-label': label })}
        icon={<Icon size={15} aria-hidden />}
        onPress={() => void press()}
      >
        {isCopied ? copied : copy}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? copied : ''}
      </span>
    </>
  );
}
