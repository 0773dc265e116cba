import type { CalendarDate } from '@cadans/domain/calendar-date';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { markOf } from '../hands/use-mark-drag';

/** An activity on its way through the calendar: where it was picked up, and over which day it is. */
export interface DayDrag {
  readonly id: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface DayDragOptions {
  mayMove: (id: string) => boolean;
  /** The press that may become a drag: time to fetch what the drop will ask. */
  onPrepare: (id: string) => void;
  onDrop: (drag: DayDrag) => void;
}

const STARTS_AT = 5;

/**
 * Dragging activities from day to day with mouse or pen. Only the day under the pointer lights up. Escape lets go. A
 * finger scrolls instead: on a touch screen moving has its own dialog.
 */
export function useDayDrag({ mayMove, onPrepare, onDrop }: DayDragOptions) {
  const [drag, setDrag] = useState<DayDrag | null>(null);
  const press = useRef<{ id: string; from: CalendarDate; x: number; y: number } | null>(null);
  const moved = useRef(false);

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      press.current = null;
      setDrag(null);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isDragging]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    moved.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const id = markOf(event.target)?.dataset.stop;
    const from = dayAt(event);
    if (!id || !from || !mayMove(id)) return;
    press.current = { id, from, x: event.clientX, y: event.clientY };
    onPrepare(id);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = press.current;
    if (!now) return;
    if (!moved.current) {
      if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < STARTS_AT) return;
      moved.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const to = dayAt(event) ?? now.from;
    setDrag((before) => (before?.to === to ? before : { id: now.id, from: now.from, to }));
  };

  const onPointerUp = () => {
    const dropped = press.current ? drag : null;
    press.current = null;
    setDrag(null);
    if (dropped && dropped.to !== dropped.from) onDrop(dropped);
  };
  const onPointerCancel = () => {
    press.current = null;
    setDrag(null);
  };

  /** Whether the click that follows was the end of a drag. */
  const wasDragged = () => moved.current;

  return { drag, wasDragged, events: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

// The marks lie over the days, and a captured pointer tells of one element only: the day is found by its place.
function dayAt({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): CalendarDate | null {
  for (const cell of currentTarget.querySelectorAll<HTMLElement>('[data-day]')) {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    if (clientX >= left && clientX < right && clientY >= top && clientY < bottom)
      return cell.dataset.day ?? null;
  }
  return null;
}
