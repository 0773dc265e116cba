import { useState } from 'react';

/** Text that is being written and outlives what shows it, and in this tab a reload. Empty text is forgotten. */
export function useKeptText(key: string): [text: string, write: (text: string) => void] {
  const at = `cadans.typed.${key}`;
  const [held, setHeld] = useState(() => ({ at, text: read(at) }));
  const text = held.at === at ? held.text : read(at);
  const write = (next: string) => {
    setHeld({ at, text: next });
    try {
      if (next === '') sessionStorage.removeItem(at);
      else sessionStorage.setItem(at, next);
    } catch {
      // Storage can be blocked or full; the text stays as long as what shows it.
    }
  };
  return [text, write];
}

function read(at: string): string {
  try {
    return sessionStorage.getItem(at) ?? '';
  } catch {
    return '';
  }
}
