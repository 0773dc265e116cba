import { type RefObject, useEffect, useRef } from 'react';

/** A dialog that closes gives the focus back a moment later. */
const GIVEN_BACK_MS = 120;

/**
 * Keeps the keyboard at a list from which something leaves: the button that was pressed goes with it, and without this the
 * next Tab would begin at the top of the page.
 */
export function useFocusKept(count: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const isLess = count < before.current;
    before.current = count;
    if (!isLess) return;
    const timer = setTimeout(() => {
      const { activeElement } = document;
      const isLost = !activeElement || activeElement.matches('body, a[href="#content"]');
      if (isLost) list.current?.focus({ preventScroll: true });
    }, GIVEN_BACK_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return list;
}
