import { isOpen, type Window } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { shiftWeeks } from '@cadans/domain/window-shift';
import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import type { PlannedActivity } from '../../api/year-plan';
import { gridKeys } from './grid-keys';
import type { LaneOf } from './lanes';
import type { Stop } from './stops';
import { cellAt, useCellHint } from './use-cell-hint';
import { markOf, useMarkDrag } from './use-mark-drag';
import type { SheetModel } from './use-sheet-model';
import { useTip } from './use-tip';
import { dayOfColumn } from './weeks';

/** What can be done on the sheet. */
export interface SheetActs {
  mayPlan: boolean;
  onOpen: (activities: readonly PlannedActivity[], element: HTMLElement) => void;
  /** A free place was chosen. */
  onPlan: (lane: LaneOf, day: CalendarDate) => void;
  onMove: (activity: PlannedActivity) => void;
  /** Something is picked up: what its drop will ask can be fetched. */
  onPrepare: (activity: PlannedActivity) => void;
  onShift: (activity: PlannedActivity, to: Window) => void;
}

/** Turns pointer and keys on the sheet into acts: one set of handlers for all marks together. */
export function useSheetActs(
  model: SheetModel,
  acts: SheetActs,
  { focus, setFocused }: { focus: (stop: Stop) => void; setFocused: (id: string) => void },
) {
  const { plan, sheet, columns, lanes, stops, byId } = model;
  const { mayPlan, onOpen, onPlan, onMove, onPrepare, onShift } = acts;

  // Only a single open activity that the server knows can be moved.
  const movable = (stop: Stop | undefined): PlannedActivity | null => {
    const [activity, second] = stop?.activities ?? [];
    return mayPlan && activity && !second && isOpen(activity.status) && activity.version > 0
      ? activity
      : null;
  };
  const shift = (stop: Stop | undefined, weeks: number) => {
    const activity = movable(stop);
    if (activity) onShift(activity, shiftWeeks(activity, activity.precision, weeks));
  };
  const planAt = (lane: number, column: number) => {
    const place = lanes[lane];
    if (mayPlan && place) onPlan(place.of, dayOfColumn(columns, plan.year, column));
  };

  const {
    drag,
    wasDragged,
    events: dragging,
  } = useMarkDrag({
    columnWidth: sheet.columnWidth,
    reach: (id) => {
      const stop = byId.get(id);
      return stop && movable(stop) ? { back: stop.column, forth: columns.count - 1 - stop.last } : null;
    },
    onPrepare: (id) => {
      const activity = movable(byId.get(id));
      if (activity) onPrepare(activity);
    },
    onDrop: (id, weeks) => shift(byId.get(id), weeks),
  });
  const { tip, hide, onPointerOver } = useTip();
  const hint = useCellHint(sheet, mayPlan);

  const onClick = (event: MouseEvent<HTMLElement>) => {
    hide();
    if (wasDragged()) return;
    const element = markOf(event.target);
    const stop = byId.get(element?.dataset.stop ?? '');
    if (element && stop) {
      setFocused(stop.id);
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
  const onKeyDown = gridKeys({
    stops,
    find: (id) => byId.get(id),
    focus,
    onOpen: (stop, element) => onOpen(stop.activities, element),
    onMove: (stop) => {
      const activity = movable(stop);
      if (activity) onMove(activity);
    },
    onShift: shift,
    onPlan: (stop) => planAt(stop.lane, stop.column),
  });

  return {
    drag,
    tip: drag ? null : tip,
    cell: drag ? null : hint.cell,
    events: {
      ...dragging,
      onClick,
      onKeyDown,
      onPointerOver,
      onFocus: (event: FocusEvent<HTMLElement>) => {
        const id = markOf(event.target)?.dataset.stop;
        if (id) setFocused(id);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        dragging.onPointerMove(event);
        hint.onPointerMove(event);
      },
      onPointerLeave: () => {
        hint.onPointerLeave();
        hide();
      },
    },
  };
}
