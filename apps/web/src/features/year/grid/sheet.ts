import type { Placed } from '@cadans/domain/pack-rows';
import type { WeekColumns } from '@cadans/domain/year-layout';
import type { Lane } from './lanes';

/** The measures of the sheet, in pixels. */
export interface Sheet {
  readonly columns: WeekColumns;
  readonly columnWidth: number;
  /** The column of lane names; 0 where they stand above their lane. */
  readonly labelWidth: number;
  /** The line above a lane that holds its name; 0 where names have a column. */
  readonly labelHeight: number;
  readonly rowHeight: number;
  readonly markSize: number;
  /** How wide the mark of a single week is: a square, or the week itself where titles fit. */
  readonly markWidth: number;
  /** The least a lane is high, so that its name fits. */
  readonly leastHeight: number;
  readonly headHeight: number;
}

export type Zoom = 'year' | 'quarter';

/** Paper cannot be scrolled: all weeks have to fit. */
export type Nearness = Zoom | 'paper';

const PHONE = 640;
const LEAST_COLUMN = 17;

/** The measures for a width: the whole year where it fits, a part of it to scroll through where it does not. */
export function sheetFor(width: number, columns: WeekColumns, zoom: Nearness): Sheet {
  if (width < PHONE) {
    return {
      columns,
      columnWidth: zoom === 'quarter' ? 96 : 40,
      labelWidth: 0,
      labelHeight: 34,
      rowHeight: 44,
      markSize: zoom === 'quarter' ? 40 : 26,
      markWidth: zoom === 'quarter' ? 90 : 26,
      leastHeight: 78,
      headHeight: 44,
    };
  }
  const paper = zoom === 'paper';
  const labelWidth = width < 900 || paper ? 208 : 236;
  const fitting = (width - labelWidth) / (zoom === 'quarter' ? 13 : columns.count);
  const columnWidth = paper ? fitting : Math.max(zoom === 'quarter' ? 64 : LEAST_COLUMN, fitting);
  return {
    columns,
    columnWidth,
    labelWidth,
    labelHeight: 0,
    // Three lines of a title.
    rowHeight: zoom === 'quarter' ? 47 : paper ? 18 : 20,
    markSize: zoom === 'quarter' ? 42 : 15,
    markWidth: zoom === 'quarter' ? columnWidth - 4 : 15,
    leastHeight: paper ? 40 : 51,
    headHeight: 44,
  };
}

const PAD = 5;

export function laneHeight(sheet: Sheet, rows: number): number {
  return Math.max(
    sheet.leastHeight,
    sheet.labelHeight + rows * sheet.rowHeight + (sheet.labelHeight ? 0 : PAD * 2),
  );
}

/** Where a row of a lane starts: the rows stand in the middle of what is left beside the name. */
export function rowTop(sheet: Sheet, rows: number, row: number): number {
  const room = laneHeight(sheet, rows) - sheet.labelHeight;
  return sheet.labelHeight + (room - rows * sheet.rowHeight) / 2 + row * sheet.rowHeight;
}

/** Where a mark stands, in pixels from the first column. */
export function markBox(sheet: Sheet, placed: Pick<Placed<unknown>, 'first' | 'last' | 'row'>, rows: number) {
  const { columnWidth, rowHeight, markSize, markWidth } = sheet;
  const span = (placed.last - placed.first + 1) * columnWidth;
  const width = placed.first === placed.last ? Math.min(markWidth, columnWidth - 2) : span - 4;
  return {
    left: placed.first * columnWidth + (placed.first === placed.last ? (columnWidth - width) / 2 : 2),
    top: rowTop(sheet, rows, placed.row) + (rowHeight - markSize) / 2,
    width,
    height: markSize,
  };
}

/** The top of every lane below the head, and where the last one ends. */
export function laneTops(sheet: Sheet, lanes: readonly Lane[]): number[] {
  const tops = [0];
  for (const { layout } of lanes) tops.push((tops.at(-1) ?? 0) + laneHeight(sheet, layout.rows));
  return tops;
}
