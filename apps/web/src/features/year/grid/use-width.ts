import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is; a guess until it stands on the page. */
export function useWidth(element: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const measure = () => {
      if (shown.clientWidth > 0) setWidth(shown.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
