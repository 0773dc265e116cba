import { weekColumnsOf } from '@cadans/domain/year-layout';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { type LanesBy, lanesOf } from './lanes';
import { describer } from './mark-words';
import { laneTops, type Nearness, sheetFor } from './sheet';
import { stopsOf } from './stops';
import { todayAt } from './today-line';

export interface SheetModelOptions {
  plan: YearPlan;
  activities: readonly PlannedActivity[];
  by: LanesBy;
  zoom: Nearness;
  width: number;
}

/** All that the sheet draws, worked out once per change: nothing below it reckons again. */
export function useSheetModel({ plan, activities, by, zoom, width }: SheetModelOptions) {
  const { t } = useTranslation('year');
  const columns = useMemo(() => weekColumnsOf(plan.year), [plan.year]);
  const sheet = useMemo(() => sheetFor(width, columns, zoom), [width, columns, zoom]);
  const lanes = useMemo(() => lanesOf(plan, activities, by, columns), [plan, activities, by, columns]);
  const tops = useMemo(() => laneTops(sheet, lanes), [sheet, lanes]);
  const stops = useMemo(() => stopsOf(lanes), [lanes]);
  const byId = useMemo(() => new Map(stops.flat().map((stop) => [stop.id, stop])), [stops]);
  const { themes, members } = plan;
  const describe = useMemo(() => describer(themes, members, plan.today, t), [themes, members, plan.today, t]);
  return { plan, columns, sheet, lanes, tops, stops, byId, describe, today: todayAt(plan, sheet) };
}

export type SheetModel = ReturnType<typeof useSheetModel>;
