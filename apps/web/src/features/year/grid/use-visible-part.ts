import { type RefObject, useEffect, useState } from 'react';

/** The part of the sheet that is in sight, in pixels of the sheet, generously rounded outwards. */
export interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const EVERYTHING: Part = {
  left: 0,
  right: Number.POSITIVE_INFINITY,
  top: 0,
  bottom: Number.POSITIVE_INFINITY,
};

// Coarse steps: scrolling draws something new once in 200 pixels instead of at every one.
const STEP = 200;

/** Which part of `sheet` to draw: what is in sight through the scrolling `frame` and the window, and some around it. */
export function useVisiblePart(
  frame: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
): Part {
  const [part, setPart] = useState(guess);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      if (!frame.current || !sheet.current) return;
      const next = partInSight(frame.current.getBoundingClientRect(), sheet.current.getBoundingClientRect());
      setPart((now) => (holds(now, next) ? now : drawnFor(next)));
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    ask();
    // Scrolling does not bubble; captured, it is heard from the frame and from the page alike.
    window.addEventListener('scroll', ask, { capture: true, passive: true });
    window.addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('scroll', ask, { capture: true });
      window.removeEventListener('resize', ask);
    };
  }, [frame, sheet]);
  return part;
}

// The head, the figures and the toolbar stand above the sheet.
const ABOVE = 330;

// Measuring before the first frame would make the browser lay everything out twice.
function guess(): Part {
  const room = new DOMRect(0, 0, window.innerWidth, Math.max(0, window.innerHeight - ABOVE));
  return drawnFor(partInSight(room, room));
}

// What is drawn reaches further than what is in sight, so that there is something to scroll to.
const drawnFor = ({ left, right, top, bottom }: Part): Part => ({
  left: left - STEP,
  right: right + STEP,
  top: top - STEP,
  bottom: bottom + STEP,
});

const holds = (drawn: Part, seen: Part): boolean =>
  drawn.left <= seen.left &&
  drawn.right >= seen.right &&
  drawn.top <= seen.top &&
  drawn.bottom >= seen.bottom;

function partInSight(frame: DOMRect, sheet: DOMRect): Part {
  // Where nothing is laid out (a test, a hidden tab) nothing can be measured, so nothing is left out.
  if (frame.width === 0 || sheet.width === 0) return EVERYTHING;
  const down = (pixels: number) => Math.floor(pixels / STEP) * STEP;
  const up = (pixels: number) => Math.ceil(pixels / STEP) * STEP;
  return {
    left: down(Math.max(frame.left, 0) - sheet.left),
    right: up(Math.min(frame.right, window.innerWidth) - sheet.left),
    top: down(Math.max(frame.top, 0) - sheet.top),
    bottom: up(Math.min(frame.bottom, window.innerHeight) - sheet.top),
  };
}
