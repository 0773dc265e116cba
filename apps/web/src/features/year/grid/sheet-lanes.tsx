import type { CalendarDate } from '@cadans/domain/calendar-date';
import { columnOf } from '@cadans/domain/year-layout';
import { useMemo } from 'react';
import { CellHint } from '../hands/cell-hint';
import { type Selection, selectedIn } from '../hands/selection';
import type { Cell } from '../hands/use-cell-hint';
import { LaneRow } from './lane-row';
import { PostponementArc } from './postponement-arc';
import { laneHeight, markBox } from './sheet';
import type { Stop } from './stops';
import { useInTurn } from './use-in-turn';
import type { SheetModel } from './use-sheet-model';
import type { Part } from './use-visible-part';

export interface SheetLanesProps {
  model: SheetModel;
  part: Part;
  /** On paper: the letter of every theme. */
  letters: ReadonlyMap<string, string>;
  tabStop: Stop | null;
  selection: Selection;
  cell: Cell | null;
  slid: { id: string; from: CalendarDate } | undefined;
}

/** The lanes that are in sight; the others keep their room. */
export function SheetLanes({ model, part, letters, tabStop, selection, cell, slid }: SheetLanesProps) {
  const { plan, sheet, stops, tops, today, describe, describePile } = model;
  const inTurn = useInTurn(model.lanes);
  // Paper waits for nothing.
  const lanes = letters.size > 0 ? model.lanes : inTurn;
  const selected = useMemo(() => stops.map((own) => selectedIn(own, selection)), [stops, selection]);
  const themes = useMemo(() => new Map(plan.themes.map((theme) => [theme.id, theme])), [plan.themes]);
  const { left, right } = part;
  const columnsInSight = useMemo(() => ({ left, right }), [left, right]);
  const hinted = cell ? lanes.findIndex(({ id }) => id === cell.laneId) : -1;
  return (
    <>
      {lanes.map((lane, index) => {
        const top = sheet.headHeight + (tops[index] ?? 0);
        const bottom = sheet.headHeight + (tops[index + 1] ?? 0);
        // The lane of the tab stop is always there, so that the keyboard finds its way in.
        if ((bottom < part.top || top > part.bottom) && tabStop?.lane !== index)
          return <div key={lane.id} style={{ height: laneHeight(sheet, lane.layout.rows) }} />;
        return (
          <LaneRow
            key={lane.id}
            lane={lane}
            index={index}
            sheet={sheet}
            today={plan.today}
            todayAt={today}
            themes={themes}
            letters={letters}
            part={columnsInSight}
            tabStop={tabStop?.lane === index ? tabStop.id : null}
            selected={selected[index] ?? ''}
            describe={describe}
            describePile={describePile}
          />
        );
      })}
      {cell && hinted >= 0 ? (
        <CellHint
          size={Math.min(sheet.markSize, sheet.columnWidth)}
          left={sheet.labelWidth + cell.column * sheet.columnWidth + (sheet.columnWidth - sheet.markSize) / 2}
          top={
            sheet.headHeight +
            (tops[hinted] ?? 0) +
            markBox(sheet, { first: cell.column, last: cell.column, row: 0 }, lanes[hinted]?.layout.rows ?? 1)
              .top
          }
        />
      ) : null}
      {slid ? <Arc model={model} slid={slid} /> : null}
    </>
  );
}

function Arc({ model, slid }: { model: SheetModel; slid: { id: string; from: CalendarDate } }) {
  const { lanes, sheet, tops } = model;
  const index = lanes.findIndex(({ layout }) => layout.marks.some(({ activity }) => activity.id === slid.id));
  const lane = lanes[index];
  const placed = lane?.layout.marks.find(({ activity }) => activity.id === slid.id);
  if (!lane || !placed) return null;
  const from = columnOf(sheet.columns, slid.from);
  if (from === placed.last) return null;
  const top = sheet.headHeight + (tops[index] ?? 0) + markBox(sheet, placed, lane.layout.rows).top;
  return <PostponementArc sheet={sheet} from={from} to={placed.last} top={top} />;
}
