import { headerRank } from '@cadans/domain/import-fields';
import { findHeader, looksLikeLink } from '@cadans/domain/import-header';
import type { CellRange } from './cell-place.js';
import { type Grid, LIMITS, type TableRow } from './table.js';

/** An address that stands behind the text of a cell. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** Overlapping ranges are no workbook: so many cells are filled at most. */
const MOST_FILLED = 200_000;

/** A cell merged over several rows says the same of each of them: a month beside its weeks. Blank rows stay blank. */
export function fillMergedDown(rows: readonly TableRow[], merged: readonly CellRange[]): TableRow[] {
  const places = new Map(rows.map(({ number }, place) => [number, place]));
  const filled = rows.map(({ number, cells }) => ({ number, cells: [...cells] }));
  let steps = 0;
  for (const { from, to } of merged) {
    const first = places.get(from.row);
    const text = first === undefined ? '' : (filled[first]?.cells[from.column] ?? '');
    if (first === undefined || text === '') continue;
    for (const row of filled.slice(first + 1, first + 1 + to.row - from.row)) {
      steps++;
      if (row.number > to.row || steps > MOST_FILLED) break;
      while (row.cells.length < from.column) row.cells.push('');
      row.cells[from.column] ||= text;
    }
  }
  return filled;
}

/**
 * Addresses behind texts come into the column for links; when the table has none, into one that is added. A cell that
 * shows its address as it is needs nothing.
 */
export function withLinks({ rows, width }: Grid, links: readonly CellLink[]): Grid {
  const addresses = new Map<number, Map<number, string>>();
  for (const { row, column, address } of links)
    addresses.set(row, (addresses.get(row) ?? new Map()).set(column, address));
  const head = findHeader(rows.slice(0, 50).map(({ cells }) => cells));
  const header = head === null ? undefined : rows[head];
  const named = header?.cells.findIndex((cell) => headerRank(cell, 'link') !== undefined) ?? -1;
  const behind = ({ number, cells }: TableRow) => {
    const own = [...(addresses.get(number) ?? [])];
    return own.find(([column]) => !looksLikeLink(cells[column] ?? ''))?.[1];
  };
  if (named < 0 && (width >= LIMITS.columns || !rows.some((row) => row !== header && behind(row))))
    return { rows, width };
  const settled = rows.map((row) => {
    const cells = [...row.cells];
    if (named < 0) return { ...row, cells: [...cells, row === header ? 'Link' : (behind(row) ?? '')] };
    const address = addresses.get(row.number)?.get(named) ?? ((cells[named] ?? '') === '' ? behind(row) : '');
    if (row !== header && address && !looksLikeLink(cells[named] ?? '')) cells[named] = address;
    return { ...row, cells };
  });
  return { rows: settled, width: named < 0 ? width + 1 : width };
}
