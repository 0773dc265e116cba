import pg from 'pg';
import { surviveLostConnections } from '../database/tenant-pool.js';
import type { TestApp } from './test-app.js';

/** What is put into every text: no fixture has it. */
export const CANARY = 'Kanarie7';

interface Column {
  readonly table: string;
  readonly column: string;
}

/**
 * Puts a canary into every text column of an organisation's rows in all tenants' tables, past every wall and trigger, except
 * in columns that are `left` as they are (`table.column`). Answers the columns that hold one now: a constraint may keep a
 * column as it is.
 */
export async function plantCanary(
  app: TestApp,
  organisationId: string,
  left: readonly string[],
): Promise<string[]> {
  const pool = surviveLostConnections(new pg.Pool({ connectionString: app.database.superuserUrl, max: 1 }));
  const client = await pool.connect();
  const planted: string[] = [];
  try {
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<Column>(
      `select c.table_name as table, c.column_name as column from information_schema.columns c
        where c.table_schema = 'public' and c.data_type = 'text' and exists (
          select from information_schema.columns o where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'organisation_id')
        order by 1, 2`,
    );
    for (const { table, column } of rows) {
      if (left.includes(`${table}.${column}`)) continue;
      // Some columns hold addresses or links, and some one line for each row.
      for (const form of [
        `'${CANARY} ' || %`,
        `'https://${CANARY}.example/' || %`,
        `'${CANARY}@test.example'`,
      ]) {
        const set = form.replace('%', 'row_number() over ()');
        const sql = `update "${table}" t set "${column}" = n.text from (select ctid as place, ${set} as text from "${table}" where organisation_id = $1) n
          where t.ctid = n.place and t.organisation_id = $1`;
        const done = await client.query(sql, [organisationId]).catch(() => undefined);
        if (done?.rowCount) planted.push(`${table}.${column}`);
        if (done) break;
      }
    }
  } finally {
    client.release();
    await pool.end();
  }
  return planted;
}
