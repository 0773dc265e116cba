import { dropOnDay } from '@cadans/domain/day-drop';
import { useEffect, useMemo } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import type { DayDrag } from './use-day-drag';

/** Tells what is dragged where it would land, once for every day it is over; null when nothing is. */
export function useToldDrag(
  drag: DayDrag | null,
  dragged: PlannedActivity | undefined,
  onCarry: (moved: readonly PlannedActivity[] | null) => void,
): void {
  const moved = useMemo(() => {
    if (!drag || !dragged) return null;
    return [{ ...dragged, ...dropOnDay(dragged, dragged.precision, drag.from, drag.to) }];
  }, [drag, dragged]);
  useEffect(() => onCarry(moved), [moved, onCarry]);
}
