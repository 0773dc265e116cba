import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Sheet } from '../grid/sheet';

/** How near an edge scrolling begins, and the most it moves in a frame, in pixels. */
const NEAR = 44;
const MOST = 18;

/** Scrolls the frame while something is held near its edge. `onScroll` is told after every step. */
export function useEdgeScroll(frame: RefObject<HTMLElement | null>, { labelWidth, headHeight }: Sheet) {
  const turn = useRef(0);
  const held = useRef({ x: 0, y: 0, onScroll: () => {} });

  const stop = useCallback(() => {
    cancelAnimationFrame(turn.current);
    turn.current = 0;
  }, []);
  useEffect(() => stop, [stop]);

  const follow = (x: number, y: number, onScroll: () => void) => {
    held.current = { x, y, onScroll };
    if (turn.current !== 0) return;
    const step = () => {
      const box = frame.current;
      if (!box) return stop();
      const edge = box.getBoundingClientRect();
      const left = speed(held.current.x, edge.left + labelWidth, edge.right);
      const top = speed(held.current.y, edge.top + headHeight, edge.bottom - NEAR);
      const before = box.scrollLeft + box.scrollTop;
      if (left !== 0 || top !== 0) box.scrollBy(left, top);
      if (box.scrollLeft + box.scrollTop !== before) held.current.onScroll();
      turn.current = requestAnimationFrame(step);
    };
    turn.current = requestAnimationFrame(step);
  };
  return { follow, stop };
}

function speed(at: number, low: number, high: number): number {
  const over = at < low + NEAR ? at - low - NEAR : at > high - NEAR ? at - high + NEAR : 0;
  return Math.min(Math.max(over / 2, -MOST), MOST);
}
