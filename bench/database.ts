import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { built } from './built.ts';
import type { DatabaseUrls } from './built-shapes.ts';
import { makeOrganisation, type Organisation, readCrowd } from './crowd.ts';
import type { Options } from './options.ts';
import { promiseInAll } from './promises.ts';

/** The database of a run: an embedded PostgreSQL of its own, full of organisations. */
export interface BenchDatabase extends DatabaseUrls {
  /** A superuser inside the database: past all walls, for the bare servers. */
  readonly bareUrl: string;
  readonly superuser: pg.Pool;
  readonly year: number;
  /** Those of the usual size; the rest differ in size, to see how cost grows. */
  readonly crowd: readonly Organisation[];
  readonly sizes: readonly Organisation[];
  stop(): Promise<void>;
}

const SIZES = [500, 50_000];

/** Starts it and fills it; a kept folder that was filled before is used as it is. */
export async function startDatabase({ organisations, activities, data }: Options): Promise<BenchDatabase> {
  const folder = data ?? join(tmpdir(), `cadans-bench-${randomUUID()}`);
  const { startEmbeddedServer } = await built.embeddedServer();
  const server = await startEmbeddedServer({ folder });
  const urls = await (await built.provision()).provision(server.superuserUrl, server.passwords);
  await (await built.migrate()).migrate(urls.ownerUrl);
  const inside = new URL(server.superuserUrl);
  inside.pathname = '/cadans';
  const superuser = new pg.Pool({ connectionString: inside.href, max: 4 });
  superuser.on('error', () => {});
  const year = new Date().getFullYear();
  const filled = join(folder, 'filled');
  if (!existsSync(filled)) {
    await fill(urls.userUrl, year, [...SIZES, ...Array<number>(organisations).fill(activities)]);
    await promiseInAll(superuser);
    await prepareBareTable(superuser);
    writeFileSync(filled, '');
  }
  const all = await readCrowd(superuser);
  return {
    ...urls,
    ...{ bareUrl: inside.href, superuser, year, sizes: all },
    crowd: all.filter((organisation) => organisation.activities === activities),
    stop: async () => {
      await superuser.end();
      await server.stop();
      if (!data) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fill(userUrl: string, year: number, sizes: readonly number[]): Promise<void> {
  const waiting = sizes.map((size, place) => ({
    size,
    name: `bench${String(place).padStart(3, '0')}-${size}`,
  }));
  const begun = performance.now();
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await makeOrganisation(userUrl, next.name, year, next.size);
    }
  };
  await Promise.all([work(), work()]);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${sizes.length} organisations with ${total} activities were made in ${seconds.toFixed(0)} s.`);
}

/** What the bare server writes to: the same columns, primary key and indexes; no triggers, rules or walls. */
async function prepareBareTable(superuser: pg.Pool): Promise<void> {
  await superuser.query('create schema bare');
  await superuser.query(
    'create table bare.activity (like public.activity including defaults including indexes)',
  );
  await superuser.query('insert into bare.activity select * from public.activity');
  await superuser.query('vacuum analyze');
}
