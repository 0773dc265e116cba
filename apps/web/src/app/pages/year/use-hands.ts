import type { Membership } from '@cadans/contracts/session';
import { useMemo, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { copying } from '../../../features/activities/deeds/saying-acts';
import { useBulkActs } from '../../../features/activities/deeds/use-bulk-acts';
import { usePerform } from '../../../features/activities/deeds/use-perform';
import { usePlace } from '../../../features/activities/plan/use-place';
import type { Task } from '../../../features/activities/task';
import type { LaneOf } from '../../../features/year/grid/lanes';
import { inLane } from '../../../features/year/hands/carry';
import { NOTHING_SELECTED, type Selection } from '../../../features/year/hands/selection';

export interface HandsOptions {
  plan: YearPlan;
  membership: Membership;
  /** What the sheet shows: only that can be chosen. */
  shown: readonly PlannedActivity[];
  onTask: (task: Task) => void;
  /** Whether something else has the keyboard. */
  isBusy: boolean;
}

/** What is chosen on the sheet, and what hands do there beyond a single shift. Escape lets the choice go. */
export function useHands({ plan, membership, shown, onTask, isBusy }: HandsOptions) {
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED);
  const place = usePlace(membership.organisationId);
  const perform = usePerform(membership.organisationId);
  const { rearrange } = useBulkActs(plan, membership, onTask);
  const selected = useMemo(
    () => (selection.size === 0 ? [] : shown.filter(({ id }) => selection.has(id))),
    [shown, selection],
  );
  const clear = () => setSelection(NOTHING_SELECTED);
  useHotkeys('esc', clear, { enabled: selection.size > 0 && !isBusy });
  return {
    selected,
    clear,
    acts: {
      selection,
      onSelect: setSelection,
      onDuplicate: (activity: PlannedActivity) => perform(copying(place, activity)),
      onRearrange: (activities: readonly PlannedActivity[], weeks: number, lane: LaneOf | null) =>
        void rearrange(activities, { weeks, ...(lane && inLane(lane)) }),
    },
  };
}
