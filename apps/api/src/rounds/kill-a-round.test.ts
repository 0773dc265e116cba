import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.js';

const PEOPLE = 40;
/** Mondays, at eight in Amsterdam. */
const MONDAYS = ['2026-12-21T07:00:00Z', '2026-12-28T07:00:00Z', '2027-01-04T07:00:00Z'];
/** So often in a week a process is killed while it tells somebody. */
const KILLS = 4;

const database = await testDatabase();
const clock = join(tmpdir(), `cadans-clock-${process.pid}-${Date.now()}`);
const options = '-c session_replication_role=replica';
const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2, options });
superuser.on('error', () => {});
const going = new Set<ChildProcess>();
afterAll(async () => {
  for (const one of going) one.kill('SIGKILL');
  rmSync(clock);
  await superuser.end();
});

/** Persons that processes began to tell, all together. */
let begun = 0;

/** Starts a process that goes round, and answers how to kill it. */
function start(): () => Promise<void> {
  const hooks = join(import.meta.dirname, '../jobs/resolve-for-tests.mjs');
  const program = join(import.meta.dirname, 'round-for-tests.ts');
  const round = spawn(
    process.execPath,
    ['--no-warnings', '--conditions=source', '--import', hooks, program],
    {
      env: { USER_URL: database.userUrl, PORTFOLIO_URL: database.portfolioUrl, CLOCK: clock },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  going.add(round);
  round.stdout.on('data', (dots: Buffer) => {
    begun += dots.length;
  });
  const ended = once(round, 'exit');
  return async () => {
    round.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    going.delete(round);
  };
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const count = async (sql: string) => Number((await superuser.query<{ n: string }>(sql)).rows[0]?.n);
const toldSoFar = () => count('select count(*) as n from user_digest');

it(`processes killed ${KILLS * MONDAYS.length} times while they tell ${PEOPLE} people their week tell each of it once`, {
  timeout: 240_000,
}, async () => {
  await superuser.query(
    `with o as (insert into organisation (name) values ('Noordlicht') returning id),
      u as (insert into user_account (name, email) select 'Emma', n || '@noordlicht.example' from generate_series(1, ${PEOPLE}) n returning id)
      insert into member (organisation_id, user_id, name, role) select o.id, u.id, 'Emma', 'marketer' from o, u`,
  );
  writeFileSync(clock, MONDAYS[0] ?? '');
  // Two at a time: one is killed in the middle while the next begins.
  let kill = start();
  let told = 0;
  for (const monday of MONDAYS) {
    writeFileSync(clock, monday);
    for (let round = 0; round < KILLS; round++) {
      const next = start();
      const until = begun + 2 + ((round * 3) % 5);
      // On a slow machine the whole week may be told before its turn to be killed.
      while (begun < until && (await toldSoFar()) < told + PEOPLE) await rest(1);
      await kill();
      kill = next;
    }
    told += PEOPLE;
    while ((await toldSoFar()) < told) await rest(20);
  }
  await kill();
  expect(begun, 'some were begun by somebody who was killed').toBeGreaterThan(told);
  const mails = `select count(*) as n from outgoing_mail where kind = 'weekly_digest'`;
  expect(await count(mails)).toBe(told);
  expect(await count(`select count(distinct (member_id, key)) as n from outgoing_mail`)).toBe(told);
  expect(await count('select count(*) as n from job')).toBe(told);
  expect(await count('select count(*) as n from notification')).toBe(told);
});
