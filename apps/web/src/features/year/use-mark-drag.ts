import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** A mark on its way: what it is, how many weeks from its place, and where it is drawn. */
export interface Drag {
  readonly id: string;
  readonly weeks: number;
  readonly box: { left: number; top: number; width: number; height: number };
}

export interface MarkDragOptions {
  columnWidth: number;
  /** How far a mark may go to both sides, in weeks; null when it cannot be moved. */
  reach: (id: string) => { back: number; forth: number } | null;
  /** The press that may become a drag: time to fetch what the drop will ask. */
  onPrepare: (id: string) => void;
  onDrop: (id: string, weeks: number) => void;
}

interface Press {
  id: string;
  element: HTMLElement;
  x: number;
  reach: { back: number; forth: number };
  box: Drag['box'];
}

const STARTS_AT = 4;

/**
 * Dragging marks sideways with mouse or pen, in whole weeks. The mark stays where it is; a ghost goes along. Escape lets
 * go. A finger scrolls instead: on a touch screen moving has its own dialog.
 */
export function useMarkDrag({ columnWidth, reach, onPrepare, onDrop }: MarkDragOptions) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const press = useRef<Press | null>(null);
  const moved = useRef(false);

  const end = () => {
    if (press.current) press.current.element.style.opacity = '';
    press.current = null;
    setDrag(null);
  };

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      if (press.current) press.current.element.style.opacity = '';
      press.current = null;
      setDrag(null);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isDragging]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    moved.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const element = markOf(event.target);
    const id = element?.dataset.stop;
    const room = id ? reach(id) : null;
    if (!element || !id || !room) return;
    const own = element.getBoundingClientRect();
    const sheet = event.currentTarget.getBoundingClientRect();
    press.current = {
      id,
      element,
      x: event.clientX,
      reach: room,
      box: { left: own.left - sheet.left, top: own.top - sheet.top, width: own.width, height: own.height },
    };
    onPrepare(id);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = press.current;
    if (!now) return;
    const distance = event.clientX - now.x;
    if (!moved.current) {
      if (Math.abs(distance) < STARTS_AT) return;
      moved.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      now.element.style.opacity = '0.35';
    }
    const weeks = Math.min(Math.max(Math.round(distance / columnWidth), -now.reach.back), now.reach.forth);
    setDrag((before) => (before?.weeks === weeks ? before : { id: now.id, weeks, box: now.box }));
  };

  const onPointerUp = () => {
    const now = press.current;
    const weeks = drag?.weeks ?? 0;
    end();
    if (now && moved.current && weeks !== 0) onDrop(now.id, weeks);
  };

  /** Whether the click that follows was the end of a drag. */
  const wasDragged = () => moved.current;

  return { drag, wasDragged, events: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

/** The mark or pile an event happened on. */
export function markOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
}
