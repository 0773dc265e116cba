import { useEffect, useRef } from 'react';
import { SHORTCUTS, type ShortcutName } from '../../ui/shortcuts';

/** So long the second key may take. */
const PATIENCE = 1500;

const TYPING = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]';

type GoName = Extract<ShortcutName, `go${string}`>;

/** The key that comes second, by the sign on it: keyboards differ. */
const secondOf = (name: GoName) => SHORTCUTS[name].keys.slice(-1);

/** Listens for two keys, one after the other: G and then the letter of a screen. Not while somebody types or is asked. */
export function useGoKeys(go: Record<GoName, () => void>): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    let pressedAt = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      const busy = target instanceof Element && target.closest(TYPING) !== null;
      if (busy || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (key.toLowerCase() === 'g') {
        pressedAt = event.timeStamp;
        return;
      }
      const inTime = event.timeStamp - pressedAt < PATIENCE;
      pressedAt = Number.NEGATIVE_INFINITY;
      const names = Object.keys(latest.current) as GoName[];
      const name = names.find((one) => secondOf(one) === key.toLowerCase());
      if (!inTime || !name) return;
      event.preventDefault();
      latest.current[name]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
