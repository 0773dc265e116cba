import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';

// What stands beside the sheet: the menu and the edges of the page.
const BESIDE = 266;
const BESIDE_ON_A_PHONE = 34;
const PHONE = 768;

/**
 * How wide the sheet is, in pixels. Guessed from the window until it stands on the page: measuring it before the rest is
 * drawn would make the browser lay everything out twice. A wrong guess is put right before anything is seen.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const observer = new ResizeObserver(() => {
      const now = shown.clientWidth;
      // The window or a drawer: what is pressed meanwhile goes before a full year of marks.
      if (now > 0) startTransition(() => setWidth(now));
    });
    observer.observe(shown);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

const guess = () => window.innerWidth - (window.innerWidth < PHONE ? BESIDE_ON_A_PHONE : BESIDE);
