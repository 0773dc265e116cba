import { beforeAll, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { packed, travelling } from './round-trip-for-tests.js';

const app = await testApp();
const make = given(app);
const { leave, arrive } = travelling(app);

type Row = Record<string, unknown>;

let org: GivenOrganisation;
let text: string;
beforeAll(async () => {
  org = await make.organisation();
  await make.activity(org);
  text = await leave(org.id, org.admin.cookie);
});

it('nobody without a session gets so far as to be read', async () => {
  const answer = await app.ask('/api/restorations', {
    method: 'POST',
    headers: { 'content-type': 'application/gzip' },
    body: packed(text),
  });
  expect(answer.status).toBe(401);
  // A cookie is not a session: what we did not sign is not read either, so that its size does not matter.
  const forged = await app.ask('/api/restorations', {
    method: 'POST',
    headers: { cookie: 'cadans.session_token=x.y', 'content-type': 'application/gzip' },
    body: new Uint8Array(25 * 1024 * 1024),
  });
  expect(forged.status).toBe(401);
  const elsewhere = await app.ask(`/api/organisations/${org.id}/themes`, {
    method: 'POST',
    headers: { cookie: org.admin.cookie, 'content-type': 'application/gzip' },
    body: packed(text),
  });
  expect(elsewhere.status).toBe(415);
});

it('an older export, without a column that came later, gets what is usual', async () => {
  const file = JSON.parse(text) as { tables: Record<string, Row[]> };
  for (const row of file.tables.organisation ?? []) delete row.noise_buffer;
  for (const row of file.tables.member ?? []) delete row.removed_at;
  delete file.tables.absence;
  const older = JSON.stringify(file);
  expect((await arrive(org.admin.cookie, packed(older))).status).toBe(201);
});

it('ends at ten in a day for one person', async () => {
  const { viewer } = await make.organisation();
  const statuses: number[] = [];
  for (let time = 0; time < 11; time++) statuses.push((await arrive(viewer.cookie, packed(text))).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 422]);
});

it('of many large ones at once three are read, and who comes too many is told that it is busy', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => make.member(org.id, 'viewer')));
  const slow = packed(`"${' '.repeat(60 * 1024 * 1024)}"`);
  const answers = await Promise.all(people.map(({ cookie }) => arrive(cookie, slow)));
  const statuses = answers.map(({ status }) => status).toSorted();
  // Who comes when the first was read already has their turn as well; `unread-uploads.test.ts` holds three back to be sure.
  expect(statuses.slice(0, 3)).toEqual([422, 422, 422]);
  for (const status of statuses) expect([422, 503]).toContain(status);
});

it('who tries without end waits, also when every try was refused', async () => {
  const { cookie } = await make.member(org.id, 'viewer');
  const codes: string[] = [];
  for (let time = 0; time < 21; time++) codes.push((await arrive(cookie, packed('geen'))).answer.code);
  expect(codes).toEqual([...Array.from({ length: 20 }, () => 'export_unreadable'), 'too_many']);
});

it('the rules stand aside for nobody who says so', async () => {
  await expect(
    make.inOrganisation(org.id, async (client) => {
      await client.query(`set local app.aside = 'restore'`);
      await client.query(`update activity set starts_on = starts_on + 60, ends_on = ends_on + 60`);
    }),
  ).rejects.toMatchObject({ constraint: 'activity_move_recorded' });
  await expect(
    make.inOrganisation(org.id, (client) =>
      client.query(`insert into restoration (organisation_id, user_id, exported_at) values ($1, $1, now())`, [
        org.id,
      ]),
    ),
  ).rejects.toMatchObject({ constraint: 'restoration_into_nothing' });
});
