import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ImportReading } from '@cadans/contracts/imports';
import { NO_COLUMNS, proposeColumns } from '@cadans/domain/import-columns';
import { findHeader } from '@cadans/domain/import-header';
import type { Table, TableRow } from './table.js';

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
  const { header, rows } = splitTable(table, draft?.hasHeader ?? detected !== null);
  const body = rows.map(({ cells }) => cells);
  const { layout, columns } = proposeColumns({ header, width: table.width, rows: body, fileName: name });
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
    columns: Array.from({ length: table.width }, (_, column) => ({
      name: header?.[column]?.trim() || null,
      samples: samplesOf(body, column),
    })),
    // What was chosen before this version knew of a choice has none for it.
    draft: draft
      ? { ...NOTHING_CHOSEN, ...draft, columns: { ...NO_COLUMNS, ...draft.columns } }
      : { ...NOTHING_CHOSEN, columns, hasHeader: detected !== null, sheet: table.sheet },
  };
}

/** Sets the header apart: the row that looks like one, else the first, when the file is said to have one. */
export function splitTable(table: Table, hasHeader: boolean): SplitTable {
  if (!hasHeader) return { header: null, rows: table.rows };
  const at = findHeader(table.rows.map(({ cells }) => cells)) ?? 0;
  return { header: table.rows[at]?.cells ?? null, rows: table.rows.slice(at + 1) };
}

function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const filled = rows.map((cells) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, SAMPLES).map((cell) => cell.slice(0, SAMPLE_LENGTH));
}

const noTargets = { values: [], empty: null, rest: null };
const NOTHING_CHOSEN: Omit<ImportDraft, 'columns' | 'hasHeader' | 'sheet'> = {
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
