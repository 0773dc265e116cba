import { createHash } from 'node:crypto';
import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ImportChoices } from '@cadans/domain/import-choices';
import { type DateOrderVerdict, dateOrder } from '@cadans/domain/import-date-order';
import { type PlannedRow, planImport } from '@cadans/domain/import-plan';
import { readRow } from '@cadans/domain/import-row';
import { choicesOf } from './import-choices.js';
import type { Ground } from './import-ground.js';
import { splitTable } from './reading.js';
import type { Table } from './table.js';

/** What an import would do, before it is put into an answer or into the database. */
export interface Outcome {
  readonly planned: readonly PlannedRow[];
  readonly ready: readonly PlannedRow[];
  readonly choices: ImportChoices;
  readonly order: DateOrderVerdict;
  /** The dates that decided the order, as they stand in the file. */
  readonly dates: readonly { readonly row: number; readonly text: string }[];
  /** The same for two outcomes that would write the same. */
  readonly digest: string;
}

/** Reads the table with the chosen columns and gives every row its verdict. Reads and writes nothing else. */
export function outcomeOf(table: Table, draft: ImportDraft, ground: Ground): Outcome {
  const { rows } = splitTable(table, draft.hasHeader);
  const { columns } = draft;
  const dates = [columns.date, columns.endDate].flatMap((column) =>
    column === null ? [] : rows.map(({ number, cells }) => ({ row: number, text: cells[column] ?? '' })),
  );
  const order = dateOrder(dates.map(({ text }) => text));
  const chosen = order.kind === 'certain' ? order.order : draft.dateOrder;
  const read = rows.map(({ number, cells }) => readRow(number, cells, columns, chosen));
  const choices = choicesOf(draft, read, ground);
  const planned = planImport(read, choices, ground);
  const ready = planned.filter(({ verdict }) => verdict === 'ready');
  const digest = createHash('sha256').update(JSON.stringify(ready)).digest('hex');
  return { planned, ready, choices, order, dates, digest };
}
