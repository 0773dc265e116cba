import '../paper/print-year.css';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { later } from '../../../ui/later';
import { usePrinting } from '../../../ui/use-printing';
import { useTranslation } from '../../../words/use-translation';
import type { OnSheet } from '../beats/on-sheet';
import { LassoBox } from '../hands/lasso-box';
import { type SheetActs, useSheetActs } from '../hands/use-sheet-acts';
import { paperZoom } from '../paper/paper';
import { themeLetters } from '../paper/theme-letters';
import { Backdrop } from './backdrop';
import { GridHead } from './grid-head';
import { gridRole } from './grid-roles';
import type { LanesBy } from './lanes';
import { LoadLane } from './load-lane';
import type { Zoom } from './sheet';
import { SheetLanes } from './sheet-lanes';
import { nearestTo, type Stop } from './stops';
import { useFocusStop } from './use-focus-stop';
import { useQuarter } from './use-quarter';
import { useSheetModel } from './use-sheet-model';
import { EVERYTHING, useVisiblePart } from './use-visible-part';
import { useWidth } from './use-width';

const Carried = later(() => import('../hands/carried').then((module) => module.Carried));
const CampaignBracket = later(() => import('./campaign-bracket').then((module) => module.CampaignBracket));
const MarkTip = later(() => import('./mark-tip').then((module) => module.MarkTip));

export interface YearGridProps extends SheetActs {
  plan: YearPlan;
  /** What passes the filter. */
  activities: readonly PlannedActivity[];
  by: LanesBy;
  zoom: Zoom;
  /** The activity whose slide is drawn, and the day it was promised for first. */
  slid?: { id: string; from: CalendarDate } | undefined;
  /** Who stands in for whom, once that is known. */
  standIns?: StandInWords | undefined;
  /** The campaign that is shown alone: its activities are held together over the lanes. */
  campaign?: string | undefined;
  /** In the quarter zoom: the quarter that is in sight, 1 to 4, and what to do when somebody scrolls to another. */
  quarter?: number | undefined;
  onQuarter?: ((quarter: number) => void) | undefined;
  /** What is promised, drawn into the slots of the lanes. */
  beats?: ((sheet: OnSheet) => ReactNode) | undefined;
  /** What the names of the lanes tell, where that is not the usual. */
  corner?: string | undefined;
}

// On screen the colour tells the theme.
const NO_LETTERS: ReadonlyMap<string, string> = new Map();

/** The score sheet: weeks across, lanes down. */
export function YearGrid({
  plan,
  activities,
  by,
  zoom,
  slid,
  standIns,
  campaign,
  quarter,
  onQuarter,
  beats,
  corner,
  ...acts
}: YearGridProps) {
  const { t } = useTranslation('year');
  const frame = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const width = useWidth(frame);
  const seen = useVisiblePart(frame, paper);
  const model = useSheetModel({
    plan,
    activities,
    by,
    standIns,
    zoom: printing ? 'paper' : zoom,
    width,
  });
  const { sheet, columns, lanes, tops, stops, byId, today } = model;

  const paperSize = sheet.labelWidth + columns.count * sheet.columnWidth;

  const scrollTo = (stop: Stop) => {
    const box = frame.current;
    if (!box) return;
    const left = stop.column * sheet.columnWidth;
    const top = tops[stop.lane] ?? 0;
    const room = box.clientWidth - sheet.labelWidth;
    if (left < box.scrollLeft || left > box.scrollLeft + room - sheet.columnWidth)
      box.scrollLeft = left - room / 2;
    if (top < box.scrollTop || top > box.scrollTop + box.clientHeight - 140)
      box.scrollTop = top - box.clientHeight / 3;
  };
  const { focused, onFocus, onBlur, focus } = useFocusStop(paper, scrollTo);
  const start = byId.get(focused ?? '') ?? startOf(stops, today === null ? 0 : today / sheet.columnWidth);
  const [said, say] = useState('');
  const hands = { frame, focus, onFocus, onBlur, say };
  const { carry, load, lasso, tip, cell, events } = useSheetActs(model, acts, hands);
  const part = printing ? EVERYTHING : seen;

  // The campaign that is shown alone, else the one of what the pointer or the keyboard rests on.
  const pointed = byId.get(tip?.stop ?? focused ?? '')?.activities[0]?.campaignId;
  const held = plan.campaigns.find(({ id }) => id === (campaign ?? pointed));

  // It opens on today; afterwards it stays where somebody scrolled to.
  const middle = today === null ? 0 : today - (width - sheet.labelWidth) / 2;
  const isWide = paperSize > width;
  useLayoutEffect(() => {
    if (frame.current && isWide) frame.current.scrollLeft = Math.max(0, middle);
  }, [middle, isWide]);
  useQuarter({ frame, year: plan.year, ...sheet, quarter, onQuarter });

  return (
    <div
      ref={frame}
      data-paper
      className="relative max-h-[calc(100dvh-15.5rem)] min-h-72 overflow-auto overscroll-x-contain max-md:max-h-none print:max-h-none print:overflow-visible"
    >
      <div
        ref={paper}
        className="relative"
        style={{ width: paperSize, ...(printing && { zoom: paperZoom(paperSize) }) }}
      >
        <Backdrop plan={plan} sheet={sheet} />
        <div
          {...gridRole(t('gridLabel', { year: plan.year }), lanes.length, columns.count)}
          {...events}
          data-hands={acts.mayPlan ? '' : undefined}
          className="group/sheet relative"
        >
          <GridHead plan={plan} sheet={sheet} corner={corner ?? t(`corner.${by}`)} />
          <SheetLanes
            model={model}
            part={part}
            letters={printing ? themeLetters(plan.themes) : NO_LETTERS}
            tabStop={start}
            selection={acts.selection}
            cell={cell}
            slid={slid}
          />
          {carry ? <Carried model={model} carry={carry} load={load} /> : null}
          {lasso ? <LassoBox box={lasso} /> : null}
          {beats?.({ model, frame, part, carry, load, focus })}
        </div>
        {held ? <CampaignBracket model={model} campaign={held} /> : null}
        {plan.weeklyCapacity ? <LoadLane plan={plan} sheet={sheet} /> : null}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      {tip ? (
        <MarkTip
          tip={tip}
          plan={plan}
          activities={byId.get(tip.stop ?? '')?.activities ?? []}
          standIns={standIns}
        />
      ) : null}
    </div>
  );
}

// Tab leads to what is nearest to today, in the first lane that has anything.
function startOf(stops: readonly Stop[][], column: number): Stop | null {
  const lane = stops.find(({ length }) => length > 0);
  return lane ? nearestTo(lane, column) : null;
}
