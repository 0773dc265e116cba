import type { Send } from '../database/database.js';
import { columnsOfExported, type TableColumns } from './table-columns.js';

/** Rows read at once: enough to be quick, few enough to be forgotten soon. */
const PAGE = 2_000;

/** A row of a table, as JSON writes it. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** Sees the rows of every table in turn: `begin` once for each, then its rows. */
export interface TableReader {
  begin(table: TableColumns): void | Promise<void>;
  rows(rows: readonly ExportedRow[]): void | Promise<void>;
}

/**
 * Reads everything of the organisation in scope that is exported, as it stood at one moment: tables in their order, rows in
 * that of their keys, days and instants as text in UTC. To be called first of all in a transaction.
 */
export async function readTables(send: Send, organisationId: string, reader: TableReader): Promise<void> {
  await send({ text: 'set transaction isolation level repeatable read, read only', values: [] });
  await send({ text: `set local time zone 'UTC'`, values: [] });
  await send({ text: `set local statement_timeout = '60s'`, values: [] });
  for (const table of (await columnsOfExported(send)).values()) {
    await reader.begin(table);
    const columns = table.columns.map((column) => `"${column}"`).join(', ');
    const key = table.key.map((column) => `"${column}"`).join(', ');
    const owner = table.name === 'organisation' ? 'id' : 'organisation_id';
    await send({
      text: `declare exported no scroll cursor for select row_to_json(told) as row from
        (select ${columns} from "${table.name}" where ${owner} = $1 order by ${key || '1'}) told`,
      values: [organisationId],
    });
    for (;;) {
      const read = await send<{ row: ExportedRow }>({ text: `fetch ${PAGE} from exported`, values: [] });
      if (read.length > 0) await reader.rows(read.map(({ row }) => row));
      if (read.length < PAGE) break;
    }
    await send({ text: 'close exported', values: [] });
  }
}
