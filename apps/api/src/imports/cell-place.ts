/** Where a cell stands; the first row is 1, the first column 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** What a spreadsheet can hold at all. */
const MOST = { rows: 1_048_576, columns: 16_384 };

/** Reads 'B5'; none when no spreadsheet has such a cell. */
export function cellPlace(reference: string): CellPlace | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  const row = Number(digits);
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const exists = row >= 1 && row <= MOST.rows && column >= 0 && column < MOST.columns;
  return exists ? { row, column } : undefined;
}

/** Reads 'B5:C9', or one cell. */
export function cellRange(reference: string): CellRange | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];
  return from && to && from.row <= to.row && from.column <= to.column ? { from, to } : undefined;
}
