import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { Stop } from '../grid/stops';
import type { SheetModel } from '../grid/use-sheet-model';
import { type Box, boxOf, touches } from './boxes';
import { useEdgeScroll } from './use-edge-scroll';
import { markOf } from './use-mark-drag';

const STARTS_AT = 6;

/**
 * A rectangle drawn over the sheet with mouse or pen, from an empty place. Up to six pixels it is still a click, that
 * plans. `onCatch` gets what it touched, and whether it comes to what was chosen before.
 */
export function useLasso(
  frame: RefObject<HTMLElement | null>,
  model: SheetModel,
  onCatch: (stops: readonly Stop[], more: boolean) => void,
) {
  const [lasso, setLasso] = useState<Box | null>(null);
  const press = useRef<{ x: number; y: number; grid: HTMLElement; box: Box | null } | null>(null);
  const drawn = useRef(false);
  const scrolling = useEdgeScroll(frame, model.sheet);

  const end = () => {
    press.current = null;
    scrolling.stop();
    setLasso(null);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    drawn.current = false;
    const onLane = event.target instanceof Element && event.target.closest('[data-lane]') !== null;
    const onName = event.target instanceof Element && event.target.closest('[role=rowheader]') !== null;
    if (event.button !== 0 || event.pointerType === 'touch' || !onLane || onName || markOf(event.target))
      return;
    const grid = event.currentTarget;
    const { left, top } = grid.getBoundingClientRect();
    press.current = { x: event.clientX - left, y: event.clientY - top, grid, box: null };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = press.current;
    if (!now) return;
    const { clientX, clientY } = event;
    const draw = () => {
      const { left, top } = now.grid.getBoundingClientRect();
      const [x, y] = [clientX - left, clientY - top];
      if (!drawn.current && Math.hypot(x - now.x, y - now.y) < STARTS_AT) return;
      if (!drawn.current) now.grid.setPointerCapture(event.pointerId);
      drawn.current = true;
      now.box = {
        left: Math.min(x, now.x),
        top: Math.min(y, now.y),
        width: Math.abs(x - now.x),
        height: Math.abs(y - now.y),
      };
      setLasso(now.box);
    };
    draw();
    if (drawn.current) scrolling.follow(clientX, clientY, draw);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const box = press.current?.box;
    end();
    if (!box) return;
    const caught = model.stops.flat().filter((stop) => touches(box, boxOf(model, stop)));
    onCatch(caught, event.shiftKey || event.ctrlKey || event.metaKey);
  };

  /** Whether the click that follows was the end of a lasso. */
  const wasDrawn = () => drawn.current;
  return {
    lasso,
    end,
    wasDrawn,
    events: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end },
  };
}
