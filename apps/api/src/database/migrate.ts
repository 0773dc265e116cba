import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { checkout } from './embedded/data-folder.js';
import { withClient } from './provision.js';

/** Prisma's own number, so that `prisma migrate` and this runner wait for each other. */
const MIGRATE_LOCK = 72_707_369;

const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

const RECORD = `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  values ($1, $2, $3, now(), clock_timestamp(), 1)`;

/**
 * Applies the migrations a database has not had, in the order of their names, and returns those names. Keeps
 * the same book as `prisma migrate` (checksum, lock), which needs an engine that this runner does without.
 * Each file is one transaction with its line in the book, so a failing one leaves nothing behind.
 * Refused: a migration whose text changed after it was applied, and one that Prisma left half done.
 */
export async function migrate(
  ownerUrl: string,
  folder: string = join(checkout, 'prisma/migrations'),
): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATE_LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
      `select migration_name as name, checksum, finished_at is not null as finished
       from _prisma_migrations where rolled_back_at is null`,
    );
    const known = new Map(rows.map((row) => [row.name, row]));
    const applied: string[] = [];
    for (const { name, sql, checksum } of readMigrations(folder)) {
      const earlier = known.get(name);
      if (earlier) refuseDeviation(name, checksum, earlier);
      else {
        await apply(client, name, sql, checksum);
        applied.push(name);
      }
    }
    return applied;
  });
}

function readMigrations(folder: string) {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'migration.sql')));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

function refuseDeviation(name: string, checksum: string, earlier: { checksum: string; finished: boolean }) {
  if (!earlier.finished)
    throw new Error(`Migration ${name} failed halfway earlier; see "prisma migrate resolve".`);
  if (earlier.checksum === checksum) return;
  throw new Error(
    `Migration ${name} was altered after this database got it. Restore its text and add a new migration instead.`,
  );
}

async function apply(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query(RECORD, [randomUUID(), checksum, name]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Migration ${name} failed and was rolled back: ${why}`, { cause });
  } finally {
    // A migration switches row_security off for its session; the next one starts afresh.
    await client.query('reset all');
  }
}
