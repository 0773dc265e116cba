import { useMemo } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import type { SheetModel } from '../grid/use-sheet-model';
import { type Carry, landed } from '../hands/carry';

/** What is carried where it would land; the same as long as it is over the same place, null while nothing is carried. */
export function useMoved(
  { byId, lanes }: SheetModel,
  carry: Carry | null,
  load: readonly PlannedActivity[],
): readonly PlannedActivity[] | null {
  return useMemo(() => {
    const stop = carry && byId.get(carry.id);
    if (!carry || !stop || load.length === 0) return null;
    const there = carry.lane === stop.lane ? null : (lanes[carry.lane]?.of ?? null);
    return load.map((activity) => landed(activity, carry, there));
  }, [byId, lanes, carry, load]);
}
