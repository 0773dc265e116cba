import { type WeekColumns, weekColumnsOf } from '@cadans/domain/year-layout';
import { useMemo } from 'react';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { useTranslation } from '../../../words/use-translation';
import { paperWidth } from '../paper/paper';
import { type Lane, type LanesBy, lanesOf } from './lanes';
import { LOAD_HEIGHT } from './load-lane';
import { describer, pileDescriber } from './mark-words';
import { laneTops, type Nearness, type Sheet, sheetFor } from './sheet';
import { stopsOf } from './stops';
import { todayAt } from './today-line';

export interface SheetModelOptions {
  plan: YearPlan;
  activities: readonly PlannedActivity[];
  by: LanesBy;
  zoom: Nearness;
  standIns?: StandInWords | undefined;
  /** The room there is, in pixels; paper has its own. */
  width: number;
}

/** All that the sheet draws, worked out once per change: nothing below it reckons again. */
export function useSheetModel({ plan, activities, by, zoom, standIns, width }: SheetModelOptions) {
  const { t } = useTranslation('year');
  const columns = useMemo(() => weekColumnsOf(plan.year), [plan.year]);
  const lanes = useMemo(() => lanesOf(plan, activities, by, columns), [plan, activities, by, columns]);
  // On the screen the measures do not hang on what the lanes hold: a filter leaves the head and the load as they are.
  const onPaper = zoom === 'paper' ? lanes : null;
  const sheet = useMemo(
    () => (onPaper ? paperSheet(columns, onPaper) : sheetFor(width, columns, zoom)),
    [width, columns, zoom, onPaper],
  );
  const tops = useMemo(() => laneTops(sheet, lanes), [sheet, lanes]);
  const stops = useMemo(() => stopsOf(lanes), [lanes]);
  const byId = useMemo(() => new Map(stops.flat().map((stop) => [stop.id, stop])), [stops]);
  const { themes, members } = plan;
  const describe = useMemo(
    () => describer(themes, members, plan.today, t, standIns),
    [themes, members, plan.today, t, standIns],
  );
  const describePile = useMemo(() => pileDescriber(t), [t]);
  return {
    plan,
    columns,
    sheet,
    lanes,
    tops,
    stops,
    byId,
    describe,
    describePile,
    today: todayAt(plan, sheet),
  };
}

// What is higher is laid out wider, so that all of it can be shrunk alike.
function paperSheet(columns: WeekColumns, lanes: readonly Lane[]): Sheet {
  const flat = sheetFor(paperWidth(0), columns, 'paper');
  const height = flat.headHeight + (laneTops(flat, lanes).at(-1) ?? 0) + LOAD_HEIGHT;
  return sheetFor(paperWidth(height), columns, 'paper');
}

export type SheetModel = ReturnType<typeof useSheetModel>;
