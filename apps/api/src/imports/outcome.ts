import { createHash } from 'node:crypto';
import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ImportChoices } from '@cadans/domain/import-choices';
import { type ColumnDates, columnDates } from '@cadans/domain/import-column-dates';
import { recogniseLayout } from '@cadans/domain/import-layout';
import { type PlannedRow, planImport } from '@cadans/domain/import-plan';
import { datedCells, type ReadRows, readRows } from '@cadans/domain/import-rows';
import { toolWords } from '@cadans/domain/import-tool-words';
import { yearNamed } from '@cadans/domain/import-yearless';
import { choicesOf, rowDatesOf } from './import-choices.js';
import type { Ground } from './import-ground.js';
import { splitTable } from './reading.js';
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
  /** The year that the name of the file gives. */
  readonly named: number | null;
  /** The same for two outcomes that would write the same. */
  readonly digest: string;
}

/** Reads the table with the chosen columns and gives every row its verdict. Reads and writes nothing else. */
export function outcomeOf(table: Table, draft: ImportDraft, ground: Ground, fileName: string): Outcome {
  const { header, rows } = splitTable(table, draft.hasHeader);
  const { columns } = draft;
  const layout = recogniseLayout({ header, rows: rows.map(({ cells }) => cells), fileName });
  const inOurWords = toolWords(layout, header);
  const told = rows.map(({ number, cells }) => ({ number, ...inOurWords(cells) }));
  const named = yearNamed(fileName);
  const chosen = { ...draft.dates, dateOrder: draft.dateOrder, rows: rowDatesOf(draft) };
  const dates = columnDates(
    told.map((row) => datedCells(row, columns)),
    chosen,
    { today: ground.today, named },
  );
  const read = readRows(told, columns, dates, chosen);
  const choices = choicesOf(draft, read.rows, ground);
  const planned = planImport(read.rows, choices, ground);
  const ready = planned.filter(({ verdict }) => verdict === 'ready');
  const digest = createHash('sha256').update(JSON.stringify(ready)).digest('hex');
  return { planned, ready, choices, dates, read, named, digest };
}
