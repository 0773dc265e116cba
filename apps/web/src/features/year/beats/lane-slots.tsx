import type { NoGo } from '@cadans/contracts/no-gos';
import { createPortal } from 'react-dom';
import type { Lane } from '../grid/lanes';
import type { SheetModel } from '../grid/use-sheet-model';
import type { Part } from '../grid/use-visible-part';
import { LaneHead } from './lane-head';
import { LaneSigns } from './lane-signs';
import { NoGoHead } from './no-go-head';
import { NoGoReviewDay } from './no-go-review-day';
import { OwnerHead } from './owner-head';
import type { LaneSlot } from './use-lane-slots';
import type { LaneBeats } from './use-placed-beats';

export interface LaneSlotsProps {
  model: SheetModel;
  part: Part;
  lane: Lane;
  slot: LaneSlot;
  beats: LaneBeats;
  /** The decision against its channel. */
  noGo: NoGo | undefined;
  /** In the lane of an owner: who is away and does what meanwhile, when that concerns them. */
  away: string | null;
  names: ReadonlyMap<string, string>;
  mayPlan: boolean;
}

/** What is promised on one lane, in its slots: the signs under its marks, and the head in place of its name. */
export function LaneSlots(props: LaneSlotsProps) {
  const { model, part, lane, slot, beats, noGo, away, names, mayPlan } = props;
  const { plan, sheet } = model;
  if (noGo)
    return (
      <>
        {createPortal(<NoGoReviewDay noGo={noGo} today={plan.today} />, slot.signs)}
        {slot.head && createPortal(<NoGoHead name={lane.name} noGo={noGo} />, slot.head)}
      </>
    );
  const hasHead = slot.head && lane.of.by === 'channel' && beats.promises.length > 0;
  return (
    <>
      {createPortal(
        <LaneSigns
          sheet={sheet}
          beats={beats.beats}
          silences={beats.silences}
          pauses={beats.pauses}
          left={part.left - sheet.labelWidth}
          right={part.right - sheet.labelWidth}
          names={names}
          mayPlan={mayPlan}
        />,
        slot.signs,
      )}
      {hasHead &&
        createPortal(
          <LaneHead lane={lane} plan={plan} promises={beats.promises} isAbove={sheet.labelHeight > 0} />,
          slot.head,
        )}
      {slot.head &&
        away &&
        createPortal(<OwnerHead lane={lane} away={away} isAbove={sheet.labelHeight > 0} />, slot.head)}
    </>
  );
}
