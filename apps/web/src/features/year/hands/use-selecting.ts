import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { useTranslation } from '../../../words/use-translation';
import type { Stop } from '../grid/stops';
import type { SheetModel } from '../grid/use-sheet-model';
import { extended, NOTHING_SELECTED, rangeOf, type Selection, toggled } from './selection';
import { useLasso } from './use-lasso';
import { markOf } from './use-mark-drag';

export interface SelectingOptions {
  frame: RefObject<HTMLElement | null>;
  model: SheetModel;
  maySelect: boolean;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  say: (words: string) => void;
}

const LONG_PRESS = 450;

/**
 * Choosing several: Ctrl/⌘ and a click one by one, Shift and a click along the lane, a rectangle from an empty place, and
 * on a touch screen a long press; from then on a tap.
 */
export function useSelecting({ frame, model, maySelect, selection, onSelect, say }: SelectingOptions) {
  const { t } = useTranslation('hands');
  const { stops, byId } = model;
  const anchor = useRef<Stop | undefined>(undefined);
  const pressing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wasLong = useRef(false);

  const choose = (next: Selection) => {
    if (!maySelect) return;
    onSelect(next);
    say(t('selected', { count: next.size }));
  };
  const toggle = (stop: Stop) => {
    anchor.current = stop;
    choose(toggled(selection, stop));
  };
  const lasso = useLasso(frame, model, (caught, more) =>
    choose(extended(more ? selection : NOTHING_SELECTED, caught)),
  );

  /** Takes a click that is about choosing; answers whether it was. */
  const takesClick = (event: MouseEvent<HTMLElement>, stop: Stop | undefined): boolean => {
    if (lasso.wasDrawn() || wasLong.current) return true;
    if (!maySelect) return false;
    const native = event.nativeEvent;
    const byTouch = native instanceof PointerEvent && native.pointerType === 'touch';
    if (stop && (event.ctrlKey || event.metaKey || (byTouch && selection.size > 0))) toggle(stop);
    else if (stop && event.shiftKey) choose(extended(selection, rangeOf(stops, anchor.current, stop)));
    else if (!stop && selection.size > 0) choose(NOTHING_SELECTED);
    else {
      anchor.current = stop;
      return false;
    }
    return true;
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wasLong.current = false;
    if (maySelect) lasso.events.onPointerDown(event);
    const stop =
      event.pointerType === 'touch' ? byId.get(markOf(event.target)?.dataset.stop ?? '') : undefined;
    if (!stop) return;
    pressing.current = setTimeout(() => {
      wasLong.current = true;
      toggle(stop);
    }, LONG_PRESS);
  };
  // A finger that scrolls cancels its press.
  const onPointerEnd = () => clearTimeout(pressing.current);

  return {
    lasso: lasso.lasso,
    takesClick,
    toggle,
    extend: (more: readonly Stop[]) => choose(extended(selection, more)),
    selectAll: () => choose(extended(selection, stops.flat())),
    events: {
      onPointerDown,
      onPointerMove: lasso.events.onPointerMove,
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        onPointerEnd();
        lasso.events.onPointerUp(event);
      },
      onPointerCancel: () => {
        onPointerEnd();
        lasso.end();
      },
    },
  };
}
