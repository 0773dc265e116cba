import type pg from 'pg';

/** A table of organisations; `refersTo` is the column by which its rows refer to one another. */
export interface ErasableTable {
  readonly name: string;
  readonly refersTo: string | null;
}

// Members and what was asked about the organisation go last of all.
const TABLES = `select c.relname::text as name,
    array(select distinct f.confrelid::regclass::text from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as parents,
    (select a.attname::text from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[array_upper(f.conkey, 1)]
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid = c.oid limit 1) as "refersTo"
  from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    and c.relname not in ('member', 'organisation_deletion')
    and exists (select from pg_attribute where attrelid = c.oid and attname = 'organisation_id' and not attisdropped)
  order by c.relname`;

/**
 * Every table that holds rows of organisations, read from the catalogue, so that none is forgotten: what refers to others
 * before what it refers to. An activity and its scrapping refer to each other; there the activity takes the other with it.
 */
export async function erasableTables(client: pg.Client): Promise<ErasableTable[]> {
  const { rows } = await client.query<ErasableTable & { parents: string[] }>(TABLES);
  const waiting = new Map(rows.map((row) => [row.name, row]));
  const ordered: ErasableTable[] = [];
  while (waiting.size > 0) {
    const referred = new Set(
      [...waiting.values()].flatMap(({ name, parents }) =>
        parents.filter((parent) => !(name === 'scrapping' && parent === 'activity')),
      ),
    );
    const free = [...waiting.values()].filter(({ name }) => !referred.has(name));
    if (free.length === 0) throw new Error(`These refer to each other: ${[...waiting.keys()].join(', ')}.`);
    for (const { name, refersTo } of free) {
      ordered.push({ name, refersTo });
      waiting.delete(name);
    }
  }
  return ordered;
}
