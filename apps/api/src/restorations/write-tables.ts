import type { Send } from '../database/database.js';
import type { ExportedTable } from '../exports/exported-tables.js';
import { EXPORTED } from '../exports/exported-tables.js';
import { columnsOfExported } from '../exports/table-columns.js';
import { Refusal } from '../http/refusal.js';
import type { Export } from './read-export.js';

type Row = Readonly<Record<string, unknown>>;

/** A column that an older export does not know gets what is usual; one that nobody knows is refused. */
function columnsOf(name: string, rows: readonly Row[], known: readonly string[]): string[] {
  const [first = {}] = rows;
  const given = Object.keys(first);
  const isSame = (row: Row) => {
    const keys = Object.keys(row);
    return keys.length === given.length && given.every((column) => Object.hasOwn(row, column));
  };
  if (!given.every((column) => known.includes(column)) || !rows.every(isSame))
    throw new Refusal('export_unusable', {
      fields: [{ pointer: `/body/tables/${name}`, code: 'unknown_field' }],
    });
  return given;
}

function insertOf({ name, filled = {} }: ExportedTable, given: readonly string[], place: number): string {
  const columns = given.map((column) => `"${column}"`);
  const stays = Object.entries(filled);
  const into = ['organisation_id', ...columns, ...stays.map(([column]) => column)];
  const from = ['$1', ...columns, ...stays.map(([, sql]) => sql)];
  return `insert into "${name}" (${into.join(', ')}) select ${from.join(', ')} from jsonb_populate_recordset(null::"${name}", $${place}::jsonb)`;
}

/**
 * Writes every row of an export into the organisation in scope, where the rules stand aside and constraints do not: what
 * refers to nothing, stands there twice or is no such value ends it all.
 */
export async function writeTables(send: Send, organisationId: string, { tables }: Export): Promise<void> {
  const known = await columnsOfExported(send);
  const names = EXPORTED.flat().map(({ name }) => name);
  for (const name of Object.keys(tables)) {
    if (name !== 'organisation' && !names.includes(name))
      throw new Refusal('export_unusable', {
        fields: [{ pointer: `/body/tables/${name}`, code: 'unknown_field' }],
      });
  }
  for (const together of EXPORTED) {
    const there = together.flatMap((table) => {
      const rows = tables[table.name] ?? [];
      return rows.length === 0 ? [] : [{ table, rows }];
    });
    if (there.length === 0) continue;
    const inserts = there.map(({ table, rows }, index) =>
      insertOf(table, columnsOf(table.name, rows, known.get(table.name)?.columns ?? []), index + 2),
    );
    const last = inserts.pop() ?? '';
    const before = inserts.map((insert, index) => `part${index} as (${insert})`).join(', ');
    await send({
      text: before ? `with ${before} ${last}` : last,
      values: [organisationId, ...there.map(({ rows }) => JSON.stringify(rows))],
    });
  }
}
