import { isOpen, type Precision, type Window } from '@cadans/domain/activity';
import { resizeWeeks, shiftWeeks } from '@cadans/domain/window-shift';
import { type RefObject, useMemo } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { formatWeek } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import type { LaneOf } from '../grid/lanes';
import type { Stop } from '../grid/stops';
import type { SheetModel } from '../grid/use-sheet-model';
import { type Carry, type Grip, landed, refusalOf } from './carry';
import { isSelected, type Selection } from './selection';
import { useCarry } from './use-carry';
import { type Hold, useMarkDrag } from './use-mark-drag';

export interface CarryingOptions {
  frame: RefObject<HTMLElement | null>;
  model: SheetModel;
  mayPlan: boolean;
  selection: Selection;
  onPrepare: (activity: PlannedActivity) => void;
  onShift: (activity: PlannedActivity, to: Window & { precision?: Precision }) => void;
  onRearrange: (activities: readonly PlannedActivity[], weeks: number, lane: LaneOf | null) => void;
  say: (words: string) => void;
}

/** Moving marks by pointer and keys: one, or the whole choice when a chosen one is held. */
export function useCarrying(options: CarryingOptions) {
  const { frame, model, mayPlan, selection, onPrepare, onShift, onRearrange, say } = options;
  const { t } = useTranslation('hands');
  const { byId, columns, stops } = model;

  // Only a single open activity that the server knows can be moved by itself.
  const movable = (stop: Stop | undefined): PlannedActivity | null => {
    const [activity, second] = stop?.activities ?? [];
    return mayPlan && activity && !second && isOpen(activity.status) && activity.version > 0
      ? activity
      : null;
  };
  const chosen = useMemo(
    () =>
      stops.flatMap((lane) =>
        lane.flatMap(({ activities }) => activities.filter(({ id }) => selection.has(id))),
      ),
    [stops, selection],
  );
  const carriesAll = (stop: Stop) => mayPlan && chosen.length > 1 && isSelected(selection, stop);
  const hold = (id: string, grip: Grip = 'whole'): Hold | null => {
    const stop = byId.get(id);
    if (!stop || !(movable(stop) || (grip === 'whole' && carriesAll(stop)))) return null;
    const { column, last, lane } = stop;
    const after = columns.count - 1 - last;
    if (grip === 'end') return { back: last - column, forth: after, lane, grip };
    if (grip === 'start') return { back: column, forth: last - column, lane, grip };
    return { back: column, forth: after, lane, grip };
  };

  const onDrop = (carry: Carry) => {
    const stop = byId.get(carry.id);
    const lane = model.lanes[carry.lane];
    const leaves = stop && carry.lane !== stop.lane;
    if (!stop || !lane || (leaves && refusalOf(lane))) return;
    const activity = movable(stop);
    if (carriesAll(stop)) onRearrange(chosen, carry.weeks, leaves ? lane.of : null);
    else if (activity && leaves) onRearrange([activity], carry.weeks, lane.of);
    else if (activity) onShift(activity, windowOf(landed(activity, carry, null)));
    const [held] = stop.activities;
    if (held) say(t('dropped', { lane: lane.name, week: formatWeek(landed(held, carry, null).endsOn) }));
  };
  const prepare = (id: string) => {
    const activity = movable(byId.get(id));
    if (activity) onPrepare(activity);
  };

  const carried = useCarry({ model, hold, onPrepare: prepare, onDrop, say });
  const { carry, setCarry } = carried;
  const dragging = useMarkDrag({ frame, model, carry, setCarry, hold, onPrepare: prepare, onDrop });

  const held = carry ? byId.get(carry.id) : undefined;
  const all = held !== undefined && carriesAll(held);
  const load = useMemo(() => {
    const own = held?.activities ?? [];
    return all ? [...own, ...chosen.filter((row) => !own.includes(row))] : own;
  }, [held, all, chosen]);
  return {
    ...carried,
    dragging,
    movable,
    /** The activities that go along, the one that is held first. */
    load,
    shift: (stop: Stop | undefined, weeks: number) => {
      const activity = movable(stop);
      if (activity) onShift(activity, shiftWeeks(activity, activity.precision, weeks));
    },
    resize: (stop: Stop | undefined, weeks: number) => {
      const activity = movable(stop);
      if (activity) onShift(activity, resizeWeeks(activity, activity.precision, 'end', weeks));
    },
  };
}

const windowOf = ({ startsOn, endsOn, precision }: PlannedActivity) => ({ startsOn, endsOn, precision });
