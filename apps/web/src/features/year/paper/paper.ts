import { type RefObject, useLayoutEffect } from 'react';

// A4 on its side at 96 dots per inch, less its margins and the borders of the card. A3 is the same, larger: print-year.css.
const PAPER_WIDTH = 1044;
// What title, themes, filters and legend leave of the height.
const ROOM = 520;

/** How wide a sheet is laid out, so that shrunk to the width of the paper all its height is on the page as well. */
export function paperWidth(height: number): number {
  return PAPER_WIDTH * Math.max(1, height / ROOM);
}

/** How much a sheet of that width is shrunk to be as wide as the paper. */
export function paperZoom(width: number): number {
  return Math.min(1, PAPER_WIDTH / width);
}

/** While it prints, shrinks an element of fixed height until it fits below the head of the page. */
export function useFitOnPaper(element: RefObject<HTMLElement | null>, printing: boolean): void {
  useLayoutEffect(() => {
    const fitted = element.current;
    if (!printing || !fitted) return;
    fitted.style.zoom = String(Math.min(1, ROOM / fitted.offsetHeight));
    return () => {
      fitted.style.zoom = '';
    };
  }, [element, printing]);
}
