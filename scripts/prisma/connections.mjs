/** Plain connections for the stand-in engine. */
import pg from 'pg';

/** The database that an address names. */
export function databaseName(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** The address without Prisma's own `schema` parameter, optionally of another database on the same server. */
export function plainUrl(url, database) {
  const plain = new URL(url);
  plain.searchParams.delete('schema');
  if (database) plain.pathname = `/${database}`;
  return plain.href;
}

/** Runs one statement on a connection of its own. */
export async function runOn(url, database, sql) {
  const client = new pg.Client({ connectionString: plainUrl(url, database) });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
