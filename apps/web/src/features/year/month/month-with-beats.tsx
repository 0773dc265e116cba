import { useMemo, useState } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { type BeatDraft, beatDraft } from '../beats/beat-draft';
import { useBeatYear } from '../beats/beat-year';
import { type BeatFilter, filterPromises } from '../beats/beats-of-lane';
import { type DayBeat, dayBeats } from '../beats/day-beats';
import { useTellMove } from '../beats/move-effect';
import { MonthSheet, type MonthSheetProps } from './month-sheet';

export interface MonthWithBeatsProps extends Omit<MonthSheetProps, 'beats' | 'onBeat' | 'onCarry'> {
  organisationId: string;
  filter: BeatFilter;
  onPlanBeat: (draft: BeatDraft) => void;
}

/** The month with what is promised on its days; a drag tells the dials what it would do. */
export function MonthWithBeats({ organisationId, filter, onPlanBeat, ...month }: MonthWithBeatsProps) {
  const { plan, mayPlan } = month;
  const year = useBeatYear(plan, organisationId);
  const [carried, setCarried] = useState<readonly PlannedActivity[] | null>(null);
  useTellMove(year, carried);
  const beats = useMemo(
    () => dayBeats(filterPromises(year?.promises ?? [], filter), plan.year, plan.channels),
    [year, filter, plan.year, plan.channels],
  );
  const onBeat = ({ beat, promise }: DayBeat) => {
    if (year && mayPlan && beat.state === 'open') onPlanBeat(beatDraft(year, beat, promise));
  };
  return <MonthSheet {...month} beats={beats} onBeat={onBeat} onCarry={setCarried} />;
}
