import { type ReactNode, useMemo } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { useTranslation } from '../../../words/use-translation';
import type { SheetModel } from '../grid/use-sheet-model';
import { awayOfLanes } from './away-of-lanes';
import { type BeatDraft, beatDraft } from './beat-draft';
import { useBeatYear } from './beat-year';
import { type BeatFilter, filterPromises } from './beats-of-lane';
import { LaneSlots } from './lane-slots';
import { useTellMove } from './move-effect';
import type { OnSheet } from './on-sheet';
import type { PlacedBeat } from './place-beats';
import { useBeatHands } from './use-beat-hands';
import { useLaneSlots } from './use-lane-slots';
import { useMoved } from './use-moved';
import { useNoGos } from './use-no-gos';
import { usePlacedBeats } from './use-placed-beats';

export interface GridBeatsProps extends OnSheet {
  organisationId: string;
  filter: BeatFilter;
  mayPlan: boolean;
  onPlan: (draft: BeatDraft) => void;
  /** Gets the beats of every lane, for who wants to lead to one of them. */
  children?: (beats: readonly (readonly PlacedBeat[])[]) => ReactNode;
}

const NOTHING = [] as const;

/** What is promised, drawn on the sheet: open and missed beats, silences and pauses, and beside the lanes how it goes. */
export function GridBeats(props: GridBeatsProps) {
  const { model, frame, part, carry, load, focus, organisationId, filter, mayPlan, onPlan, children } = props;
  const { plan, lanes } = model;
  const year = useBeatYear(plan, organisationId);
  const promises = useMemo(() => (year ? filterPromises(year.promises, filter) : NOTHING), [year, filter]);
  const placed = usePlacedBeats(model, promises, year !== null);
  const slots = useLaneSlots(frame);
  const noGos = useNoGos(plan, organisationId);
  const beats = useMemo(() => placed.map((lane) => lane.beats), [placed]);
  const names = useMemo(() => new Map(plan.channels.map(({ id, name }) => [id, name])), [plan.channels]);
  const { t } = useTranslation('team');
  const isByOwner = lanes[0]?.of.by === 'owner';
  const absences = year?.facts.absences;
  const away = useMemo(
    () => (isByOwner && absences ? awayOfLanes(plan, activitiesOf(lanes), absences, t) : null),
    [isByOwner, absences, plan, lanes, t],
  );
  useTellMove(year, useMoved(model, carry, load));

  const choose = ({ beat, promise }: PlacedBeat) => {
    if (year && mayPlan && beat.state === 'open') onPlan(beatDraft(year, beat, promise));
  };
  useBeatHands({ frame, stops: model.stops, beats, isCarrying: carry !== null, focus, onChoose: choose });

  return (
    <>
      {lanes.map((lane, index) => {
        const slot = slots.get(lane.id);
        const own = placed[index];
        if (!slot || !own) return null;
        const left = lane.of.by === 'channel' && lane.of.channel.stance === 'deliberately_not';
        if (left && !noGos.has(lane.id)) return null;
        return (
          <LaneSlots
            key={lane.id}
            model={model}
            part={part}
            lane={lane}
            slot={slot}
            beats={own}
            noGo={left ? noGos.get(lane.id) : undefined}
            away={(isByOwner && away?.get(lane.id)) || null}
            names={names}
            mayPlan={mayPlan}
          />
        );
      })}
      {children?.(beats)}
    </>
  );
}

/** What stands on the sheet, in piles too. */
const activitiesOf = (lanes: SheetModel['lanes']): readonly PlannedActivity[] =>
  lanes.flatMap(({ layout }) => [
    ...layout.marks.map(({ activity }) => activity),
    ...layout.piles.flatMap(({ activities }) => activities),
  ]);
