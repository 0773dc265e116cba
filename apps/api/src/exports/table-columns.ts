import type { Send } from '../database/database.js';
import { EXPORTED, type ExportedTable } from './exported-tables.js';

/** A table as it is exported: its columns in their order, and those by which its rows are ordered. */
export interface TableColumns extends ExportedTable {
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

const COLUMNS = `select c.relname::text as name,
    array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
    array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary order by k.place) as key
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any ($1)`;

/** The columns of everything that is exported, read from the catalogue: a new column goes along by itself. */
export async function columnsOfExported(send: Send): Promise<ReadonlyMap<string, TableColumns>> {
  const tables = [{ name: 'organisation', without: ['id'] }, ...EXPORTED.flat()];
  const told = await send<{ name: string; columns: string[]; key: string[] }>({
    name: 'exported-columns',
    text: COLUMNS,
    values: [tables.map(({ name }) => name)],
  });
  return new Map(
    tables.map((table: ExportedTable) => {
      const found = told.find(({ name }) => name === table.name);
      if (!found) throw new Error(`There is no table ${table.name}.`);
      const stays = ['organisation_id', ...(table.without ?? [])];
      const columns = found.columns.filter((column) => !stays.includes(column));
      return [
        table.name,
        { ...table, columns, key: found.key.filter((column) => column !== 'organisation_id') },
      ];
    }),
  );
}
