import pg from 'pg';
import { afterAll } from 'vitest';
import type { TestApp } from './test-app.js';

/**
 * Tells whether anything of an organisation changed: a fingerprint of all its rows in all tenants' tables, read by a
 * superuser, so that no wall hides a change. Summaries and deliveries are left out: they follow from the rest, a moment later.
 */
export function tenantRows(app: TestApp): (organisationId: string) => Promise<string> {
  const pool = new pg.Pool({ connectionString: app.database.superuserUrl, max: 2 });
  pool.on('error', () => {});
  afterAll(() => pool.end());
  let statement: Promise<string> | undefined;
  return async (organisationId) => {
    statement ??= fingerprintStatement(pool);
    const { rows } = await pool.query<{ of: string; print: string }>(await statement, [organisationId]);
    // By table, so that a difference tells where it is.
    return rows.map((table) => `${table.of} ${table.print}`).join('\n');
  };
}

// Written so that it keeps its condition where conditions are taken out (`without-filters.ts`): it looks past row-level security.
async function fingerprintStatement(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ table_name: string }>(
    `select table_name from information_schema.columns
      where table_schema = 'public' and column_name = 'organisation_id'
        and table_name not in ('account_summary', 'summary_due', 'job', 'outgoing_mail', 'webhook_delivery') order by table_name`,
  );
  const tables = [
    { name: 'organisation', key: 'id' },
    ...rows.map(({ table_name: name }) => ({ name, key: 'organisation_id' })),
  ];
  return tables
    .map(
      ({ name, key }) =>
        `select '${name}' as of, md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as print from "${name}" t where ${key} = any (array[$1::uuid])`,
    )
    .join(' union all ');
}
