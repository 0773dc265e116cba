import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.js';

const KILLS = 20;
const JOBS = 2_000;
const database = await testDatabase();
const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
superuser.on('error', () => {});
const working = new Set<ChildProcess>();
afterAll(async () => {
  for (const one of working) one.kill('SIGKILL');
  await superuser.end();
});

/** How many jobs workers began to settle, all together. */
let settled = 0;

/** Starts a worker, and answers how to kill it. */
function startWorker(): () => Promise<void> {
  const here = import.meta.dirname;
  const sources = ['--no-warnings', '--conditions=source', '--import', join(here, 'resolve-for-tests.mjs')];
  const worker = spawn(process.execPath, [...sources, join(here, 'worker-for-tests.ts')], {
    env: { USER_URL: database.userUrl, PORTFOLIO_URL: database.portfolioUrl, LEASE: '300' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  working.add(worker);
  worker.stdout.on('data', (dots: Buffer) => {
    settled += dots.length;
  });
  const ended = once(worker, 'exit');
  return async () => {
    worker.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    working.delete(worker);
  };
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const count = async (sql: string) => Number((await superuser.query<{ n: string }>(sql)).rows[0]?.n);

it(`workers killed ${KILLS} times during ${JOBS} jobs lose none and do none twice`, {
  timeout: 240_000,
}, async () => {
  await superuser.query(
    `insert into organisation (name) select 'Brugtech ' || n from generate_series(1, 4) n`,
  );
  await superuser.query(
    'create table effect (organisation_id uuid, job_id uuid); grant insert on effect to app_user',
  );
  let enqueued = 0;
  const enqueue = async () => {
    await superuser.query(
      `insert into job (organisation_id, kind, key, payload, due_at)
        select id, 'count', $1 || '-' || n, '{}', '-infinity' from organisation, generate_series(1, $2) n`,
      [enqueued, JOBS / KILLS / 4],
    );
    enqueued += JOBS / KILLS;
  };
  // Two at a time: one is killed in the middle of its work while the next begins.
  let kill = startWorker();
  for (let round = 0; round < KILLS; round++) {
    const before = enqueued;
    await enqueue();
    const next = startWorker();
    while (settled < before + 5 + ((round * 37) % 80)) await rest(1);
    await kill();
    kill = next;
  }
  while ((await count('select count(*) as n from job where done_at is null')) > 0) await rest(50);
  await kill();
  expect(await count('select count(*) as n from job where done_at is not null')).toBe(JOBS);
  expect(await count('select count(*) as n from effect')).toBe(JOBS);
  expect(await count('select count(distinct job_id) as n from effect')).toBe(JOBS);
  // Some were in hand when their worker was killed: otherwise this tried nothing.
  expect(await count('select count(*) as n from job where attempts > 1')).toBeGreaterThan(0);
});
