import { dayInZone, yearOf } from '@cadans/domain/calendar-date';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { Clock } from '../http/clock.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { Summaries } from './summaries.js';
import { SummaryWorker } from './summary-worker.js';

const app = await testApp();
const make = given(app);
const year = yearOf(dayInZone(new Date(), 'Europe/Amsterdam'));
const superuser = new pg.Pool({ connectionString: app.database.superuserUrl, max: 2 });
superuser.on('error', () => {});
const clock = new Clock();
const replica = () => {
  const database = new Database(app.database);
  return { database, worker: new SummaryWorker(database, clock, new Summaries(database, clock)) };
};
const [one, other] = [replica(), replica()];
afterAll(async () => {
  await Promise.all([one, other].map(({ database }) => database.onApplicationShutdown()));
  await superuser.end();
});

const isDue = async ({ id }: GivenOrganisation) => {
  const sql = 'select from summary_due where organisation_id = $1 and due_at <= now()';
  return (await superuser.query(sql, [id])).rowCount !== 0;
};
const kept = async ({ id }: Pick<GivenOrganisation, 'id'>) => {
  const sql = 'select summary, reckoned_at as at, xmin from account_summary where organisation_id = $1';
  return (await superuser.query<{ xmin: string; summary: { on: string } }>(sql, [id])).rows[0];
};

it('sums up by itself what was written, soon after', async () => {
  const org = await make.organisation({ year });
  const begun = performance.now();
  while ((await isDue(org)) && performance.now() - begun < 30_000)
    await new Promise((done) => setTimeout(done, 50));
  expect(await isDue(org)).toBe(false);
  expect(await kept(org)).toMatchObject({ summary: { attention: { points: 0 } } });
});

it('ends with the application, and what is written then waits for the next', async () => {
  const org = await make.organisation({ year });
  await app.close();
  await make.activity(org, { startsOn: `${year}-05-04` });
  expect(await isDue(org)).toBe(true);
  await one.worker.look();
  expect(await isDue(org)).toBe(false);
});

it('waits while writing goes on and on, but not for ever', async () => {
  const busy = replica();
  const id = await orgWithoutLogins();
  busy.worker.onApplicationBootstrap();
  const begun = performance.now();
  const took = () => performance.now() - begun;
  while (!(await kept({ id })) && took() < 40_000) {
    await inTenantScope({ organisationId: id }, () =>
      busy.database.write((send) => send({ text: 'select', values: [] })),
    );
    await new Promise((done) => setTimeout(done, 300));
  }
  await busy.worker.beforeApplicationShutdown();
  await busy.database.onApplicationShutdown();
  expect(took()).toBeGreaterThan(5_000);
  expect(await kept({ id })).toBeDefined();
}, 60_000);

it('does nothing twice, however many look at once', async () => {
  const organisations = await Promise.all(Array.from({ length: 6 }, () => orgWithoutLogins()));
  const looks = [one, other, one, other].map(({ worker }) => worker.look());
  await Promise.all(looks);
  for (const id of organisations) {
    const { rows } = await superuser.query<{ updates: number }>(
      'select count(*)::integer as updates from account_summary where organisation_id = $1 and xmax = 0',
      [id],
    );
    expect(rows[0]?.updates, 'inserted once, and never written over').toBe(1);
  }
});

it('leaves due what it was killed in the middle of', async () => {
  const id = await orgWithoutLogins();
  await superuser.query('begin; lock table activity in access exclusive mode; commit');
  const holder = await superuser.connect();
  await holder.query('begin; lock table activity in access exclusive mode');
  const look = one.worker.look();
  await untilWaiting();
  await superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_user' and wait_event_type = 'Lock' and datname = current_database()`,
  );
  await look;
  expect(
    (await superuser.query('select from account_summary where organisation_id = $1', [id])).rowCount,
  ).toBe(0);
  await holder.query('rollback');
  holder.release();
  await other.worker.look();
  expect(
    (await superuser.query('select from account_summary where organisation_id = $1', [id])).rowCount,
  ).toBe(1);
});

it('keeps due what is written while it reckons', async () => {
  const id = await orgWithoutLogins();
  const holder = await superuser.connect();
  // What it reckons from is read already when it waits to keep it.
  await holder.query('begin; lock table account_summary in share mode');
  const look = one.worker.look();
  await untilWaiting();
  await make.inOrganisation(id, (client) => client.query('update plan set version = version'));
  await holder.query('commit');
  holder.release();
  await look;
  const due = 'select from summary_due where organisation_id = $1 and due_at <= now()';
  expect((await superuser.query(due, [id])).rowCount).toBe(1);
  await one.worker.look();
  expect((await superuser.query(due, [id])).rowCount).toBe(0);
});

it('goes on with the others when one cannot be summed up', async () => {
  const [broken, whole] = [await orgWithoutLogins(), await orgWithoutLogins()];
  await superuser.query(`update organisation set time_zone = 'Europe/Nergens' where id = $1`, [broken]);
  await one.worker.look();
  const has = async (id: string) =>
    (await superuser.query('select from account_summary where organisation_id = $1', [id])).rowCount;
  expect([await has(broken), await has(whole)]).toEqual([0, 1]);
});

/** An organisation with a plan, made without a session: the application is closed by now. */
async function orgWithoutLogins(): Promise<string> {
  const { rows } = await superuser.query<{ id: string }>('select uuidv7() as id');
  const id = rows[0]?.id ?? '';
  await make.inOrganisation(id, async (client) => {
    await client.query(`insert into organisation (id, name) values ($1, 'Brugtech Beheer')`, [id]);
    await client.query('insert into plan (organisation_id, year) values ($1, $2)', [id, year]);
  });
  return id;
}

async function untilWaiting(): Promise<void> {
  const sql = `select from pg_stat_activity where usename = 'app_user' and wait_event_type = 'Lock' and datname = current_database()`;
  while ((await superuser.query(sql)).rowCount === 0) await new Promise((done) => setTimeout(done, 10));
}
