import { useState } from 'react';

/**
 * A text that is being typed and that a reload of this tab brings back: it is nobody else's yet. `keep('')` forgets it.
 */
export function useKept(key: string): [text: string, keep: (text: string) => void] {
  const [text, setText] = useState(() => read(key));
  const keep = (next: string) => {
    setText(next);
    try {
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    } catch {
      // Without storage only a reload loses it.
    }
  };
  return [text, keep];
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
