/** @prisma/adapter-pg as the schema engine needs it: four corrections, each named where it is made. */
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { plainUrl, runOn } from './connections.mjs';

/** PostgreSQL's internal type "char" (one byte), used all over its catalogue. */
const CHAR = 18;
const TEXT = 25;

/** A driver factory for one database, with shadow databases beside it. */
export function driverFor(url) {
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  const connect = (database) => open(plainUrl(url, database), schema);
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(),
    // The adapter's own would connect to the real database (its address wins over the name), and would drop
    // the shadow database while connections to it are open.
    connectToShadowDb: async () => {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`;
      await runOn(url, undefined, `create database "${name}"`);
      const adapter = await connect(name);
      const { dispose } = adapter;
      adapter.dispose = async () => {
        await dispose();
        await runOn(url, undefined, `drop database if exists "${name}" with (force)`);
      };
      return adapter;
    },
  };
}

async function open(connectionString, schema) {
  const pool = new pg.Pool({ connectionString, max: 2 });
  const adapter = withCatalogueTypes(await new PrismaPg(pool, schema ? { schema } : undefined).connect());
  // The adapter splits a script at every semicolon, also inside function bodies and policies.
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  adapter.dispose = () => pool.end();
  return adapter;
}

/** The adapter refuses columns of the type "char": read them as text, and report them as one character. */
function withCatalogueTypes(queryable) {
  let characters = new Set();
  const performIO = queryable.performIO.bind(queryable);
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    const fields = (result.fields ?? []).filter((field) => field.dataTypeID === CHAR);
    for (const field of fields) field.dataTypeID = TEXT;
    characters = new Set(fields.map((field) => field.name));
    return result;
  };
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnNames.forEach((name, index) => {
      if (characters.has(name)) result.columnTypes[index] = ColumnTypeEnum.Character;
    });
    return result;
  };
  const startTransaction = queryable.startTransaction?.bind(queryable);
  if (startTransaction) {
    queryable.startTransaction = async (...options) => withCatalogueTypes(await startTransaction(...options));
  }
  return queryable;
}
