import type { Precision, Window } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { FocusEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { gridKeys } from '../grid/grid-keys';
import type { LaneOf } from '../grid/lanes';
import type { Stop } from '../grid/stops';
import type { SheetModel } from '../grid/use-sheet-model';
import { useTip } from '../grid/use-tip';
import { dayOfColumn } from '../grid/weeks';
import type { Selection } from './selection';
import { useCarrying } from './use-carrying';
import { cellAt, useCellHint } from './use-cell-hint';
import { gripAt, markOf } from './use-mark-drag';
import { useSelecting } from './use-selecting';

/** What can be done on the sheet. */
export interface SheetActs {
  mayPlan: boolean;
  onOpen: (activities: readonly PlannedActivity[], element: HTMLElement) => void;
  /** A free place was chosen. */
  onPlan: (lane: LaneOf, day: CalendarDate) => void;
  onMove: (activity: PlannedActivity) => void;
  /** Something is picked up: what its drop will ask can be fetched. */
  onPrepare: (activity: PlannedActivity) => void;
  onShift: (activity: PlannedActivity, to: Window & { precision?: Precision }) => void;
  /** Dropped so many weeks from their places, and in another lane unless it is null. */
  onRearrange: (activities: readonly PlannedActivity[], weeks: number, lane: LaneOf | null) => void;
  onDuplicate: (activity: PlannedActivity) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

export interface SheetHands {
  frame: RefObject<HTMLElement | null>;
  focus: (stop: Stop) => void;
  onFocus: (id: string) => void;
  onBlur: (event: FocusEvent) => void;
  /** Tells who listens instead of looking. */
  say: (words: string) => void;
}

/** Turns pointer and keys on the sheet into acts: one set of handlers for all marks together. */
export function useSheetActs(model: SheetModel, acts: SheetActs, hands: SheetHands) {
  const { plan, sheet, columns, lanes, stops, byId } = model;
  const { mayPlan, onOpen, onPlan, onMove, onDuplicate } = acts;
  const { focus, onFocus, onBlur } = hands;

  const planAt = (lane: number, column: number) => {
    const place = lanes[lane];
    if (mayPlan && place) onPlan(place.of, dayOfColumn(columns, plan.year, column));
  };
  const carrying = useCarrying({ ...acts, ...hands, model });
  const { carry, dragging, movable } = carrying;
  const selecting = useSelecting({ ...acts, ...hands, model, maySelect: mayPlan });
  const { tip, hide, onPointerOver } = useTip();
  const hint = useCellHint(sheet, mayPlan);

  const onClick = (event: MouseEvent<HTMLElement>) => {
    hide();
    const element = markOf(event.target);
    const stop = byId.get(element?.dataset.stop ?? '');
    if (dragging.wasDragged() || selecting.takesClick(event, stop)) return;
    if (element && stop) {
      onFocus(stop.id);
      onOpen(stop.activities, element);
      return;
    }
    const cell = cellAt(event.target, event.clientX, sheet);
    if (cell)
      planAt(
        lanes.findIndex(({ id }) => id === cell.laneId),
        cell.column,
      );
  };
  const withMovable = (act: (activity: PlannedActivity) => void) => (stop: Stop) => {
    const activity = movable(stop);
    if (activity) act(activity);
  };
  const onKeyDown = gridKeys({
    stops,
    find: (id) => byId.get(id),
    focus,
    onOpen: (stop, element) => onOpen(stop.activities, element),
    onMove: withMovable(onMove),
    onShift: carrying.shift,
    onResize: carrying.resize,
    onPlan: (stop) => planAt(stop.lane, stop.column),
    onDuplicate: ({ activities: [activity] }) => {
      if (mayPlan && activity && activity.version > 0) onDuplicate(activity);
    },
    onPickUp: carrying.pickUp,
    onToggle: selecting.toggle,
    onExtend: selecting.extend,
    onSelectAll: selecting.selectAll,
    isCarrying: carry?.by === 'keys',
    onCarry: carrying.step,
  });

  const isBusy = carry !== null || selecting.lasso !== null;
  return {
    carry,
    load: carrying.load,
    lasso: selecting.lasso,
    tip: isBusy ? null : tip,
    cell: isBusy ? null : hint.cell,
    events: {
      onClick,
      onKeyDown,
      onPointerOver,
      onFocus: (event: FocusEvent<HTMLElement>) => {
        const id = markOf(event.target)?.dataset.stop;
        if (id) onFocus(id);
      },
      onBlur,
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        dragging.events.onPointerDown(event);
        selecting.events.onPointerDown(event);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        dragging.events.onPointerMove(event);
        selecting.events.onPointerMove(event);
        hint.onPointerMove(event);
        showGrip(event, mayPlan);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        dragging.events.onPointerUp();
        selecting.events.onPointerUp(event);
      },
      onPointerCancel: () => {
        dragging.events.onPointerCancel();
        selecting.events.onPointerCancel();
      },
      onPointerLeave: () => {
        hint.onPointerLeave();
        hide();
      },
    },
  };
}

// Set on the element itself: a state would draw the sheet again at every movement.
function showGrip({ target, clientX }: PointerEvent<HTMLElement>, mayPlan: boolean): void {
  const mark = mayPlan ? markOf(target) : null;
  if (mark?.dataset.ends !== undefined)
    mark.style.cursor = gripAt(mark, clientX) === 'whole' ? '' : 'ew-resize';
}
