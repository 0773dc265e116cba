import { type ColumnMapping, type ImportField, isHeaderWord } from '@cadans/domain/import-fields';
import { looksLikeDate } from '@cadans/domain/import-header';
import { fold } from '@cadans/domain/import-values';
import type { TableRow } from '../imports/table.js';
import { ReplayError } from './replay-error.js';

/** The proposed columns, with those that were named instead. Refused: a name that no column has. */
export function namedColumns(
  proposed: ColumnMapping,
  named: ReadonlyMap<ImportField, string>,
  header: readonly string[] | null,
  width: number,
): ColumnMapping {
  const columns = { ...proposed };
  for (const [field, name] of named) {
    const byName = header?.findIndex((cell) => fold(cell) === fold(name)) ?? -1;
    const byNumber = /^\d+$/.test(name) ? Number(name) - 1 : -1;
    const column = byName >= 0 ? byName : byNumber;
    if (column < 0 || column >= width)
      throw new ReplayError(`No column is '${name}'. ${columnList(header, width)}`);
    columns[field] = column;
  }
  return columns;
}

/** The columns of a file in one sentence, for who has to choose among them. */
export function columnList(header: readonly string[] | null, width: number): string {
  return header
    ? `The columns are: ${header.map((cell, at) => cell.trim() || `(column ${at + 1})`).join(', ')}.`
    : `The file has ${width} columns and no header.`;
}

/** Why a row is no activity (it names nothing to publish or attend); undefined for one that is. */
export type NoActivity = 'repeatedHeader' | 'groupLabel' | 'total' | 'withoutTitle';

/**
 * Tells what is no activity: a header that stands there again, a label above a group (one cell alone, and not a date), a
 * total below it, and rows without a title (legends and notes).
 */
export function noActivity(
  { cells }: TableRow,
  header: readonly string[] | null,
  columns: ColumnMapping,
): NoActivity | undefined {
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [{ cell: fold(cell), at }]));
  const isHeader = filled.length > 1 && filled.every(({ cell, at }) => cell === fold(header?.[at] ?? ''));
  if (isHeader || (filled.length > 2 && filled.every(({ cell }) => isHeaderWord(cell))))
    return 'repeatedHeader';
  if (/^(sub)?tota(a)?l\b/.test(filled[0]?.cell ?? '') && !filled.some(({ cell }) => looksLikeDate(cell)))
    return 'total';
  if ((cells[columns.title ?? -1] ?? '').trim() === '') return 'withoutTitle';
  const hasDate = filled.some(({ at }) => at === columns.date);
  // A group label in a table of several columns; in a list of titles alone every row is one.
  const others = new Set(Object.values(columns).filter((column) => column !== null)).size;
  return filled.length === 1 && !hasDate && others > 2 ? 'groupLabel' : undefined;
}
