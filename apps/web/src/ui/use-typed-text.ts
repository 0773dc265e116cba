import { useEffect, useRef, useState } from 'react';
import { afterFrame } from './after-frame';

/**
 * The text of a field whose change moves much: the field shows it in the next frame, and only after that `onChange` is told;
 * of letters that follow faster, the last. What is told may come back later or not at all: as long as somebody is in the
 * field, it shows what was typed.
 */
export function useTypedText(value: string, onChange: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => () => waiting.current?.(), []);
  return {
    value: typed ?? value,
    onChange: (next: string) => {
      setTyped(next);
      waiting.current?.();
      waiting.current = afterFrame(() => onChange(next));
    },
    onBlur: () => setTyped(null),
  };
}
