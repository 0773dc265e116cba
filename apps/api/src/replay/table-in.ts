import { readTable } from '../imports/read-table.js';
import type { Table } from '../imports/table.js';
import type { TableRefusal } from '../imports/unreadable-file.js';
import { ReplayError } from './replay-error.js';

const UNREADABLE: Partial<Record<TableRefusal, string>> = {
  empty: 'is empty',
  not_a_table: 'is no CSV but something else, such as a spreadsheet; save it as CSV first',
  too_large: 'is larger than 10 MiB',
  too_many_rows: 'has more than 20,000 rows',
  too_many_columns: 'has more than 200 columns',
  cell_too_long: 'has a cell of more than 100,000 characters',
};

/** What people take for a table, and a CSV never begins with. */
const OTHERS = [
  { begins: /^\uFEFF?\s*BEGIN:VCALENDAR/i, what: 'a calendar (iCalendar)' },
  { begins: /^\uFEFF?\s*[[{]\s*["{[\]}]/, what: 'JSON' },
  { begins: /^\s*\|?\s*:?-{3,}:?\s*\|[\s|:-]*$/m, what: 'a table in Markdown' },
  { begins: /^\uFEFF?\s*<(!doctype|html|\?xml)/i, what: 'a web page or XML' },
];

/** Reads the bytes of a CSV as a table. Refused with a sentence: what is none, or too large. */
export function tableIn(name: string, bytes: Uint8Array): Table {
  const other = OTHERS.find(({ begins }) =>
    begins.test(Buffer.from(bytes.subarray(0, 2000)).toString('utf8')),
  );
  if (other) throw new ReplayError(`${name} is no CSV but ${other.what}; save it as CSV first.`);
  const table = readTable(bytes);
  if (!table.ok) throw new ReplayError(`${name} ${UNREADABLE[table.why] ?? 'cannot be read'}.`);
  return table.value;
}
