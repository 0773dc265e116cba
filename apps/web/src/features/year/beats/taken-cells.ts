import type { Lane } from '../grid/lanes';

/** Which cells of a lane hold a mark or a pile. */
export interface TakenCells {
  /** The uppermost free row of a column; null when all are taken. */
  freeRow: (column: number) => number | null;
  hasAny: (column: number) => boolean;
}

/** Marks and piles of a lane as cells: a week of a row each. */
export function takenCells({ layout }: Lane): TakenCells {
  const taken = new Map<number, Set<number>>();
  const take = (column: number, row: number) => {
    const rows = taken.get(column);
    if (rows) rows.add(row);
    else taken.set(column, new Set([row]));
  };
  for (const { first, last, row } of layout.marks)
    for (let column = first; column <= last; column++) take(column, row);
  for (const { column, row } of layout.piles) take(column, row);
  return {
    freeRow: (column) => {
      const rows = taken.get(column);
      for (let row = 0; row < layout.rows; row++) if (!rows?.has(row)) return row;
      return null;
    },
    hasAny: (column) => taken.has(column),
  };
}
