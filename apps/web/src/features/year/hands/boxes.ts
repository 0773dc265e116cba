import { laneHeight, markBox } from '../grid/sheet';
import type { Stop } from '../grid/stops';
import type { SheetModel } from '../grid/use-sheet-model';

/** A rectangle on the sheet, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Measures = Pick<SheetModel, 'sheet' | 'tops' | 'lanes'>;

/** Where a mark or a pile is drawn. */
export function boxOf({ sheet, tops, lanes }: Measures, stop: Stop): Box {
  const rows = lanes[stop.lane]?.layout.rows ?? 1;
  const { left, top, width, height } = markBox(sheet, { ...stop, first: stop.column }, rows);
  return {
    left: sheet.labelWidth + left,
    top: sheet.headHeight + (tops[stop.lane] ?? 0) + top,
    width,
    height,
  };
}

/** Where a lane is drawn, beside its name. */
export function laneBox({ sheet, tops, lanes }: Measures, lane: number): Box {
  const { columns, columnWidth, labelWidth, headHeight } = sheet;
  return {
    left: labelWidth,
    top: headHeight + (tops[lane] ?? 0),
    width: columns.count * columnWidth,
    height: laneHeight(sheet, lanes[lane]?.layout.rows ?? 1),
  };
}

/** The lane at a height; the nearest one above and below the sheet. */
export function laneAt({ sheet, tops, lanes }: Measures, y: number): number {
  const below = tops.findIndex((top) => sheet.headHeight + top > y);
  return Math.min(Math.max((below === -1 ? tops.length : below) - 1, 0), lanes.length - 1);
}

/** Whether two rectangles touch. */
export function touches(one: Box, other: Box): boolean {
  return (
    one.left <= other.left + other.width &&
    other.left <= one.left + one.width &&
    one.top <= other.top + other.height &&
    other.top <= one.top + one.height
  );
}
