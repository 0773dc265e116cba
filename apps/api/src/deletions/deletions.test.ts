import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { askDeletion, showDeletion, takeBackDeletion } from '@cadans/contracts/deletion';
import { createFeed } from '@cadans/contracts/feeds';
import { createTheme, listThemes } from '@cadans/contracts/plans';
import { createShare, showShared } from '@cadans/contracts/shares';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';
import { erase } from './erasing.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);
const superuser = new pg.Pool({ connectionString: app.database.superuserUrl, max: 1 });
superuser.on('error', () => {});
afterAll(() => superuser.end());
const { ownerUrl } = app.database;

const at = ({ id }: GivenOrganisation, { cookie: as }: GivenMember) => ({
  as,
  params: { organisationId: id },
});
const nameOf = ({ id }: GivenOrganisation) => `Org ${id.slice(0, 8)}`;
const ask = (org: GivenOrganisation, by = org.admin, name = nameOf(org)) =>
  app.call(askDeletion, { ...at(org, by), body: { name } });
const show = (org: GivenOrganisation, by: GivenMember) => app.call(showDeletion, at(org, by));
const theme = (org: GivenOrganisation, name: string) =>
  app.call(createTheme, { ...at(org, org.director), body: { name, colour: 'teal' } });

/** What only time does. */
const graceIsOver = ({ id }: GivenOrganisation) =>
  make.asSuperuser(
    `update organisation_deletion set erase_after = now() - interval '1 second' where organisation_id = $1`,
    [id],
  );

async function leftOf({ id }: GivenOrganisation): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'`,
  );
  const counts = rows.map(({ name }) => `select '${name}' as name from "${name}" where organisation_id = $1`);
  const all = [...counts, `select 'organisation' as name from organisation where id = $1`].join(' union ');
  return (await superuser.query<{ name: string }>(all, [id])).rows.map(({ name }) => name).sort();
}

/** An organisation in which something of nearly everything is. */
async function lived(): Promise<GivenOrganisation> {
  const org = await make.organisation();
  const activityId = await make.activity(org);
  await make.onActivity(org, activityId);
  await make.cadence(org);
  await make.noGo(org);
  const request = await make.request(org.id, org.director.id);
  const other = await make.request(org.id, org.director.id);
  await make.openReview(org);
  await make.campaign(org, org.themes[0]);
  await make.asSuperuser(
    `with s as (insert into scrapping (organisation_id, activity_id, activity_version, reason, by_id) values ($1, $2, 2, 'double', $3) returning id)
      update activity set status = 'scrapped', scrapping_id = (select id from s) where organisation_id = $1 and id = $2`,
    [org.id, activityId, org.director.id],
  );
  await make.asSuperuser(
    `update activity a set scrapping_id = s.id from scrapping s where s.organisation_id = $1 and a.organisation_id = $1 and a.id = s.activity_id`,
    [org.id],
  );
  await make.asSuperuser(
    `update request set status = 'merged', merged_into_id = $3 where organisation_id = $1 and id = $2`,
    [org.id, request, other],
  );
  return org;
}

it('an admin asks by its name; everybody reads who and when', async () => {
  const org = await make.organisation();
  expect((await show(org, org.viewer)).answer).toEqual({ standing: null });
  expect((await ask(org, org.admin, 'Een andere')).problem.code).toBe('other_name');
  expect((await ask(org, org.director)).problem.code).toBe('forbidden');
  const { status, answer } = await ask(org);
  expect(status).toBe(201);
  const days = (Date.parse(answer.standing?.eraseAfter ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThanOrEqual(30);
  expect((await show(org, org.viewer)).answer).toEqual(answer);
  expect((await ask(org)).problem.code).toBe('organisation_is_leaving');
});

it('meanwhile it is read and exported, and nothing is written, until any admin takes it back', async () => {
  const org = await make.organisation();
  const another = await make.member(org.id, 'viewer', true);
  await ask(org);
  const refused = await theme(org, 'Toch nog iets');
  expect(refused).toMatchObject({ status: 409, problem: { code: 'organisation_is_leaving' } });
  const activity = make.activity(org);
  await expect(activity).rejects.toMatchObject({ constraint: 'organisation_is_leaving' });
  for (const written of [
    'update step_template set steps = steps',
    'update saved_view set name = name',
    'update invitation set accepted_at = now()',
  ]) {
    const writing = make.inOrganisation(org.id, (client) => client.query(written));
    await expect(writing, written).rejects.toMatchObject({ constraint: 'organisation_is_leaving' });
  }
  expect((await app.call(listThemes, at(org, org.viewer))).status).toBe(200);
  const file = await app.ask(`/api/organisations/${org.id}/export.json`, {
    headers: { cookie: org.admin.cookie },
  });
  expect(file.status).toBe(200);
  const other = await make.organisation();
  expect((await theme(other, 'Gewoon')).status).toBe(201);

  const back = (by: GivenMember) => app.call(takeBackDeletion, at(org, by));
  expect((await back(org.director)).problem.code).toBe('forbidden');
  expect((await back(another)).answer).toEqual({ standing: null });
  expect((await back(org.admin)).problem.code).toBe('not_leaving');
  expect((await theme(org, 'Weer gewoon')).status).toBe(201);
  expect((await ask(org)).status).toBe(201);
});

it('before the thirty days are over nobody erases anything, whatever the clock of the server says', async () => {
  const org = await lived();
  await ask(org);
  const before = await rowsOf(org.id);
  const tables = await leftOf(org);
  await expect(erase(org.id, { ownerUrl })).rejects.toThrow('not over');
  const staying = await make.organisation();
  await expect(erase(staying.id, { ownerUrl })).rejects.toThrow('not over');
  expect(await rowsOf(org.id)).toBe(before);
  await app.goRound(new Date(Date.now() + 40 * 86_400_000));
  expect(await leftOf(org)).toEqual(expect.arrayContaining(tables));
  await make.inOrganisation(org.id, async (client) => {
    await client.query(`set local app.aside = 'erase'`);
    await expect(client.query('delete from activity')).rejects.toThrow();
    await client.query('rollback');
  });
});

it('a round erases every row of it and of nobody else', async () => {
  const [org, other] = [await lived(), await lived()];
  // Whoever is to be told something was told it.
  await app.goRound(new Date());
  const before = await rowsOf(other.id);
  expect((await leftOf(org)).length).toBeGreaterThan(20);
  await ask(org);
  await graceIsOver(org);
  const back = await app.call(takeBackDeletion, at(org, org.admin));
  expect(back.problem.code).toBe('too_late_to_stay');
  await app.goRound(new Date());
  expect(await leftOf(org)).toEqual([]);
  expect(await rowsOf(other.id)).toBe(before);
  expect((await show(org, org.admin)).status).toBe(404);
  // The person is still somebody.
  expect((await app.ask('/api/session', { headers: { cookie: org.admin.cookie } })).status).toBe(200);
});

it('from its first moment on keys, links and feeds open nothing', async () => {
  const org = await make.organisation();
  const authorization = await make.key(org.id, org.director.id, { scopes: ['read'] });
  const params = { organisationId: org.id };
  const as = org.director.cookie;
  const feed = await app.call(createFeed, { as, params, body: { kind: 'organisation' } });
  const share = await app.call(createShare, { as, params, body: { name: 'Bureau', year: org.year } });
  const statuses = async () => [
    (await app.call(listThemes, { params, headers: { authorization } })).status,
    (await app.ask(`/api/feeds/${feed.answer.token}.ics`)).status,
    (await app.call(showShared, { body: { token: share.answer.token ?? '' } })).status,
  ];
  expect(await statuses()).toEqual([200, 200, 200]);
  await ask(org);
  await graceIsOver(org);
  expect(await erase(org.id, { ownerUrl, ending: AbortSignal.abort() })).toBe(false);
  expect(await statuses()).toEqual([401, 404, 404]);
});

it('whoever is killed while erasing leaves the rest to the next', { timeout: 60_000 }, async () => {
  const [org, other] = [await lived(), await lived()];
  // Whoever is to be told something was told it.
  await app.goRound(new Date());
  const before = await rowsOf(other.id);
  await ask(org);
  await graceIsOver(org);
  const tables = await leftOf(org);
  const hooks = join(import.meta.dirname, '../jobs/resolve-for-tests.mjs');
  const program = join(import.meta.dirname, 'erase-for-tests.ts');
  let killed = 0;
  for (let time = 0; time < 4; time++) {
    const child = spawn(
      process.execPath,
      ['--no-warnings', '--conditions=source', '--import', hooks, program],
      {
        env: { OWNER_URL: ownerUrl, ORGANISATION: org.id },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let batches = 0;
    child.stdout.on('data', (dots: Buffer) => {
      batches += dots.length;
      if (batches >= 4) child.kill('SIGKILL');
    });
    const [, signal] = await once(child, 'exit');
    if (signal === 'SIGKILL') killed++;
    // Nobody comes in any more from the first moment on.
    expect((await show(org, org.admin)).status).toBe(404);
  }
  expect(killed).toBe(4);
  const left = await leftOf(org);
  expect(left).toContain('organisation_deletion');
  expect(left.length).toBeLessThan(tables.length);
  await app.goRound(new Date());
  expect(await leftOf(org)).toEqual([]);
  expect(await rowsOf(other.id)).toBe(before);
});
