import { useMemo } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import type { Stop } from '../grid/stops';
import type { SheetModel } from '../grid/use-sheet-model';
import { type Box, boxOf, laneBox } from './boxes';
import { type Carry, landed, refusalOf } from './carry';
import { DropPanel } from './drop-panel';

export interface CarriedProps {
  model: SheetModel;
  carry: Carry;
  /** What goes along, what is held first. */
  load: readonly PlannedActivity[];
}

/** What is being moved: a ghost of it, the lane it is over, and what dropping it there would do. */
export function Carried({ model, carry, load }: CarriedProps) {
  const stop = model.byId.get(carry.id);
  const lane = model.lanes[carry.lane];
  const leaves = stop !== undefined && carry.lane !== stop.lane;
  const there = leaves && lane ? lane.of : null;
  const moved = useMemo(() => load.map((activity) => landed(activity, carry, there)), [load, carry, there]);
  const [first] = moved;
  if (!stop || !lane || !first) return null;
  const refusal = leaves ? refusalOf(lane) : null;
  const box = ghostBox(model, carry, stop);
  return (
    <>
      {leaves ? (
        <div
          aria-hidden
          className={classes(
            'pointer-events-none absolute z-[4] border-y-2',
            refusal ? 'border-danger bg-danger/10' : 'border-accent bg-accent/10',
          )}
          style={laneBox(model, carry.lane)}
        />
      ) : null}
      <div
        aria-hidden
        className={classes(
          'pointer-events-none absolute z-30 rounded-[5px] border-2 transition-[left,top,width] duration-75 motion-reduce:transition-none',
          refusal ? 'border-danger bg-danger/15' : 'border-accent bg-accent/20',
        )}
        style={box}
      >
        {load.length > 1 ? (
          <span className="absolute -top-2 -right-2 rounded-full bg-accent px-1.5 text-2xs font-bold text-on-accent">
            {load.length}
          </span>
        ) : null}
      </div>
      <DropPanel model={model} moved={moved} weeks={carry.weeks} lane={lane} refusal={refusal} beside={box} />
    </>
  );
}

// Over another lane it stands in its first row.
function ghostBox(model: SheetModel, { grip, weeks, lane }: Carry, stop: Stop): Box {
  const box = boxOf(model, stop);
  const far = weeks * model.sheet.columnWidth;
  const top = lane === stop.lane ? box.top : boxOf(model, { ...stop, lane, row: 0 }).top;
  if (grip === 'start') return { ...box, left: box.left + far, width: Math.max(box.width - far, 8) };
  if (grip === 'end') return { ...box, width: Math.max(box.width + far, 8) };
  return { ...box, left: box.left + far, top };
}
