import { createHash } from 'node:crypto';
import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ImportChoices } from '@cadans/domain/import-choices';
import { type ColumnDates, columnDates } from '@cadans/domain/import-column-dates';
import { recogniseLayout } from '@cadans/domain/import-layout';
import { findMatrix, type Matrix } from '@cadans/domain/import-matrix';
import { type PlannedRow, planImport } from '@cadans/domain/import-plan';
import { datedCells, type ReadRows, readRows } from '@cadans/domain/import-rows';
import { toolWords } from '@cadans/domain/import-tool-words';
import { yearNamed } from '@cadans/domain/import-yearless';
import { choicesOf, rowDatesOf } from './import-choices.js';
import type { Ground } from './import-ground.js';
import { type MatrixPlace, type Sheet, sheetOf } from './reading.js';
import type { Table } from './table.js';

/** What an import would do, before it is put into an answer or into the database. */
export interface Outcome {
  readonly planned: readonly PlannedRow[];
  readonly ready: readonly PlannedRow[];
  readonly choices: ImportChoices;
  /** What the dates say together. */
  readonly dates: ColumnDates;
  /** What single dates contradict. */
  readonly read: ReadRows;
  readonly sheet: Sheet;
  /** The year matrix that the table is, also when it is not read as one. */
  readonly found: Matrix | null;
  readonly columns: ImportDraft['columns'];
  /** The year that the file's name, its sheet's or a title above the table gives. */
  readonly named: number | null;
  /** The same for two outcomes that would write the same. */
  readonly digest: string;
}

/** Reads the table with the chosen columns and gives every row its verdict. Reads and writes nothing else. */
export function outcomeOf(table: Table, draft: ImportDraft, ground: Ground, fileName: string): Outcome {
  const sheet = sheetOf(table, draft);
  const { header, rows, places, matrix } = sheet;
  const { columns } = draft;
  const body = rows.map(({ cells }) => cells);
  const layout = matrix ? 'matrix' : recogniseLayout({ header, rows: body, fileName });
  const found = matrix ?? findMatrix(table.rows.map(({ cells }) => cells));
  const inOurWords = toolWords(layout, header);
  const told = rows.map(({ number, cells }) => ({ number, ...inOurWords(cells) }));
  const named = yearInNames(table, sheet, fileName);
  const chosen = { ...draft.dates, dateOrder: draft.dateOrder, rows: rowDatesOf(draft) };
  const dates = columnDates(
    inTime(told, places).map((row) => datedCells(row, columns)),
    chosen,
    { today: ground.today, named },
  );
  const read = readRows(told, columns, dates, chosen);
  const choices = choicesOf(draft, read.rows, ground);
  const planned = planImport(read.rows, choices, ground);
  const ready = planned.filter(({ verdict }) => verdict === 'ready');
  const digest = createHash('sha256').update(JSON.stringify(ready)).digest('hex');
  return { planned, ready, choices, dates, read, named, sheet, found, columns, digest };
}

/** A list tells time from top to bottom, a year matrix from left to right. */
function inTime<Row extends { readonly number: number }>(
  rows: readonly Row[],
  places: ReadonlyMap<number, MatrixPlace>,
): readonly Row[] {
  if (places.size === 0) return rows;
  const columnOf = ({ number }: Row) => places.get(number)?.column ?? 0;
  return rows.toSorted((one, other) => columnOf(one) - columnOf(other));
}

function yearInNames(table: Table, { matrix }: Sheet, fileName: string): number | null {
  const above = matrix ? table.rows.slice(0, matrix.header).flatMap(({ cells }) => cells) : [];
  const names = [table.sheets[table.sheet ?? -1]?.name ?? '', above.join(' '), fileName];
  return names.map(yearNamed).find((year) => year !== null) ?? null;
}
