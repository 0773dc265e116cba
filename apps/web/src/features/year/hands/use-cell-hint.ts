import { type PointerEvent, useState } from 'react';
import type { Sheet } from '../grid/sheet';

/** A free cell under the pointer. */
export interface Cell {
  readonly laneId: string;
  readonly column: number;
}

/** Which free cell the pointer is over: there something can be planned. */
export function useCellHint(sheet: Sheet, mayPlan: boolean) {
  const [cell, setCell] = useState<Cell | null>(null);
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!mayPlan || event.pointerType === 'touch') return;
    const next = cellAt(event.target, event.clientX, sheet);
    setCell((now) => (now?.laneId === next?.laneId && now?.column === next?.column ? now : next));
  };
  return { cell, onPointerMove, onPointerLeave: () => setCell(null) };
}

/** The cell of a point on the track of a lane; null on a mark, a name or beside the lanes. */
export function cellAt(target: EventTarget, x: number, { columnWidth, columns }: Sheet): Cell | null {
  if (!(target instanceof Element) || target.closest('[data-stop]')) return null;
  const track = target.closest<HTMLElement>('[data-track]');
  const laneId = track?.closest<HTMLElement>('[data-lane]')?.dataset.lane;
  if (!track || !laneId) return null;
  const column = Math.floor((x - track.getBoundingClientRect().left) / columnWidth);
  return column >= 0 && column < columns.count ? { laneId, column } : null;
}
