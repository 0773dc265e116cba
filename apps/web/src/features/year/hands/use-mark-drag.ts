import {
  type Dispatch,
  type PointerEvent,
  type RefObject,
  type SetStateAction,
  startTransition,
  useEffect,
  useRef,
} from 'react';
import type { SheetModel } from '../grid/use-sheet-model';
import { laneAt } from './boxes';
import type { Carry, Grip } from './carry';
import { useEdgeScroll } from './use-edge-scroll';

/** What a mark may do: how far it may go to both sides in weeks, from which lane, and by which of its ends it is held. */
export interface Hold {
  readonly back: number;
  readonly forth: number;
  readonly lane: number;
  readonly grip: Grip;
}

export interface MarkDragOptions {
  frame: RefObject<HTMLElement | null>;
  model: SheetModel;
  carry: Carry | null;
  setCarry: Dispatch<SetStateAction<Carry | null>>;
  /** Null when it cannot be moved. */
  hold: (id: string, grip: Grip) => Hold | null;
  /** The press that may become a drag: time to fetch what the drop will ask. */
  onPrepare: (id: string) => void;
  onDrop: (carry: Carry) => void;
}

interface Press extends Hold {
  readonly id: string;
  readonly element: HTMLElement;
  readonly grid: HTMLElement;
  readonly x: number;
  readonly y: number;
}

const STARTS_AT = 4;

/**
 * Dragging marks with mouse or pen: whole weeks to the sides, whole lanes up and down, or one end of a bar. The mark stays
 * where it is; a ghost goes along. A finger scrolls instead: on a touch screen moving has its own dialog.
 */
export function useMarkDrag(options: MarkDragOptions) {
  const { frame, model, carry, setCarry, hold, onPrepare, onDrop } = options;
  const press = useRef<Press | null>(null);
  const moved = useRef(false);
  const { follow: scrollAlong, stop } = useEdgeScroll(frame, model.sheet);

  /** Ends a press; what was carried is let go by who asked. */
  const release = () => {
    if (press.current) press.current.element.style.opacity = '';
    press.current = null;
    stop();
  };

  // Escape lets go of what the pointer carries.
  const isHeld = carry?.by === 'pointer';
  useEffect(() => {
    if (!isHeld) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      if (press.current) press.current.element.style.opacity = '';
      press.current = null;
      stop();
      setCarry(null);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isHeld, stop, setCarry]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    moved.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const element = markOf(event.target);
    const id = element?.dataset.stop;
    const held = id ? hold(id, gripAt(element, event.clientX)) : null;
    if (!element || !id || !held) return;
    const grid = event.currentTarget;
    const { left, top } = grid.getBoundingClientRect();
    press.current = { ...held, id, element, grid, x: event.clientX - left, y: event.clientY - top };
    onPrepare(id);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = press.current;
    if (!now) return;
    const { clientX, clientY } = event;
    const follow = () => {
      const { left, top } = now.grid.getBoundingClientRect();
      const far = Math.round((clientX - left - now.x) / model.sheet.columnWidth);
      const weeks = Math.min(Math.max(far, -now.back), now.forth);
      const lane = now.grip === 'whole' ? laneAt(model, clientY - top) : now.lane;
      const { id, grip } = now;
      setCarry((before) =>
        before?.weeks === weeks && before.lane === lane ? before : { id, grip, weeks, lane, by: 'pointer' },
      );
    };
    if (!moved.current) {
      const { left, top } = now.grid.getBoundingClientRect();
      if (Math.hypot(clientX - left - now.x, clientY - top - now.y) < STARTS_AT) return;
      moved.current = true;
      now.grid.setPointerCapture(event.pointerId);
      now.element.style.opacity = '0.35';
    }
    follow();
    scrollAlong(clientX, clientY, follow);
  };

  const onPointerUp = () => {
    const held = press.current;
    release();
    if (!held || !moved.current) return;
    // The ghost stays until the sheet is drawn anew.
    startTransition(() => setCarry(null));
    if (carry && (carry.weeks !== 0 || carry.lane !== held.lane)) onDrop(carry);
  };
  const onPointerCancel = () => {
    if (press.current) setCarry(null);
    release();
  };

  /** Whether the click that follows was the end of a drag. */
  const wasDragged = () => moved.current;

  return { wasDragged, events: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

/** The mark or pile an event happened on. */
export function markOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
}

const END = 7;

/** By what a point holds a mark: near an end of one that has ends, else as a whole. */
export function gripAt(mark: HTMLElement | null, x: number): Grip {
  if (!mark || mark.dataset.ends === undefined) return 'whole';
  const { left, right } = mark.getBoundingClientRect();
  if (right - x <= END) return 'end';
  return x - left <= END ? 'start' : 'whole';
}
