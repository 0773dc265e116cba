import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ImportReading } from '@cadans/contracts/imports';
import { NO_COLUMNS, proposeColumns } from '@cadans/domain/import-columns';
import { findHeader } from '@cadans/domain/import-header';
import { findMatrix, type Matrix, matrixColumns, unfoldMatrix } from '@cadans/domain/import-matrix';
import { Refusal } from '../http/refusal.js';
import { LIMITS, type Table, type TableRow } from './table.js';

/** A table with its header apart from its rows. */
export interface SplitTable {
  readonly header: readonly string[] | null;
  readonly rows: readonly TableRow[];
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/** What was seen in a table, with the columns that are proposed, or what was chosen before. */
export function readingOf(
  table: Table,
  { id, name, draft }: { id: string; name: string; draft: ImportDraft | null },
): ImportReading {
  const detected = findHeader(table.rows.map(({ cells }) => cells));
  const hasHeader = draft?.hasHeader ?? detected !== null;
  const { header, rows, width, matrix } = sheetOf(table, { hasHeader, asMatrix: draft?.asMatrix ?? true });
  const body = rows.map(({ cells }) => cells);
  const { layout, columns } = matrix
    ? { layout: 'matrix' as const, columns: matrixColumns(header ?? [], matrix) }
    : proposeColumns({ header, width, rows: body, fileName: name });
  const chosen = Object.values(draft?.columns ?? {}).some((column) => column !== null);
  return {
    id,
    fileName: name,
    kind: table.kind,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheets: [...table.sheets],
    sheet: table.sheet,
    notes: [...table.notes],
    layout,
    rows: rows.length,
    columns: Array.from({ length: width }, (_, column) => ({
      name: header?.[column]?.trim() || null,
      samples: samplesOf(body, column),
    })),
    // What was chosen before this version knew of a choice has none for it.
    draft: draft
      ? { ...NOTHING_CHOSEN, ...draft, columns: chosen ? { ...NO_COLUMNS, ...draft.columns } : columns }
      : { ...NOTHING_CHOSEN, columns, hasHeader: detected !== null, sheet: table.sheet },
  };
}

/** Sets the header apart: the row that looks like one, else the first, when the file is said to have one. */
export function splitTable(table: Table, hasHeader: boolean): SplitTable {
  if (!hasHeader) return { header: null, rows: table.rows };
  const at = findHeader(table.rows.map(({ cells }) => cells)) ?? 0;
  return { header: table.rows[at]?.cells ?? null, rows: table.rows.slice(at + 1) };
}

/** A table as it is read: a list, or a year matrix unfolded into one. */
export interface Sheet extends SplitTable {
  readonly width: number;
  readonly matrix: Matrix | null;
  /** Where each row of an unfolded matrix stands, by its number. */
  readonly places: ReadonlyMap<number, MatrixPlace>;
}

export interface MatrixPlace {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly period: string;
  readonly column: number;
}

/** The list that is imported. Refused: a matrix with more titles than a file may have rows. */
export function sheetOf(
  table: Table,
  { hasHeader, asMatrix }: Pick<ImportDraft, 'hasHeader' | 'asMatrix'>,
): Sheet {
  const cells = table.rows.map((row) => row.cells);
  const matrix = asMatrix ? findMatrix(cells) : null;
  if (!matrix) return { ...splitTable(table, hasHeader), width: table.width, matrix, places: new Map() };
  const items = unfoldMatrix(cells, matrix);
  if (items.length > LIMITS.rows)
    throw new Refusal('import_unreadable', { fields: [{ pointer: '/body', code: 'too_many_rows' }] });
  const places = items.map(({ row, period, column }) => ({
    row: table.rows[row]?.number ?? 0,
    period,
    column,
  }));
  const names = cells[matrix.header] ?? [];
  const [first, last] = [matrix.periods[0], matrix.periods.at(-1)];
  return {
    header: [
      ...matrix.labels.map((label) => names[label] ?? ''),
      '',
      `${names[first?.column ?? 0]} – ${names[last?.column ?? 0]}`,
    ],
    rows: items.map((item, at) => ({ number: at + 1, cells: item.cells })),
    width: matrix.labels.length + 2,
    matrix,
    places: new Map(places.map((place, at) => [at + 1, place])),
  };
}

function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const filled = rows.map((cells) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, SAMPLES).map((cell) => cell.slice(0, SAMPLE_LENGTH));
}

const noTargets = { values: [], empty: null, rest: null };
const NOTHING_CHOSEN: Omit<ImportDraft, 'columns' | 'hasHeader' | 'sheet'> = {
  asMatrix: true,
  dateOrder: null,
  dates: { serials: null, year: null, weekdays: null, absentDays: null },
  past: null,
  duplicates: 'skip',
  themeProposal: 'focus',
  themes: noTargets,
  owners: noTargets,
  channels: noTargets,
  statuses: [],
  rows: [],
};
