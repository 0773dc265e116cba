import { csvText } from '@cadans/domain/csv-text';
import type { Send } from '../database/database.js';
import { readTables } from './read-tables.js';
import { type ZipEntry, zipFile } from './zip-file.js';

/** Everything of an organisation as a CSV file for every table, in one ZIP file. */
export async function exportZip(send: Send, organisationId: string): Promise<Buffer> {
  const entries: ZipEntry[] = [];
  let lines: string[] = [];
  let table = '';
  const close = () => {
    if (table) entries.push({ name: `${table}.csv`, content: Buffer.from(lines.join('')) });
  };
  await readTables(send, organisationId, {
    begin: ({ name, columns }) => {
      close();
      table = name;
      lines = [csvText([columns])];
    },
    // Only the first line says which encoding it is.
    rows: (rows) => {
      lines.push(csvText(rows.map((row) => Object.values(row).map(cellOf))).slice(1));
    },
  });
  close();
  return zipFile(entries);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
