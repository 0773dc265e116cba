import { listMembers } from '@cadans/contracts/members';
import { showYear } from '@cadans/contracts/years';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { prepareDemo } from '../demo/prepare-demo.js';
import { EXPORTED, LEFT_OUT } from '../exports/exported-tables.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { held, packed, travelling } from './round-trip-for-tests.js';

const app = await testApp({ demo: true });
const make = given(app);
const { leave, arrive } = travelling(app);
const superuser = new pg.Pool({ connectionString: app.database.superuserUrl, max: 2 });
superuser.on('error', () => {});
afterAll(() => superuser.end());

const tenantTables = async () =>
  (
    await superuser.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'organisation_id' order by 1`,
    )
  ).rows.map(({ name }) => name);

it('every table of an organisation is exported, or left out for a reason', async () => {
  const named = [...EXPORTED.flat().map(({ name }) => name), ...Object.keys(LEFT_OUT)];
  const forgotten = (await tenantTables()).filter((table) => !named.includes(table));
  expect(
    forgotten,
    'Name these in exports/exported-tables.ts: in EXPORTED after what they refer to, or in LEFT_OUT with why.',
  ).toEqual([]);
  expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
  const tables = await tenantTables();
  expect(named.filter((name) => !tables.includes(name))).toEqual([]);
});

it('every trigger stands aside while an organisation comes in or leaves', async () => {
  const { rows } = await superuser.query<{ trigger: string }>(
    `select c.relname || '.' || t.tgname as trigger from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not tgisinternal and c.relnamespace = 'public'::regnamespace and pg_get_triggerdef(t.oid) !~ 'stands_aside' and t.tgtype & 32 = 0`,
  );
  expect(
    rows.map(({ trigger }) => trigger).sort(),
    'End the migration that made these with: select let_triggers_stand_aside();',
  ).toEqual(['organisation_deletion.guard_organisation_deletion', 'restoration.guard_restoration']);
});

/** The organisations of the demo, each with an admin of it who has a log-in. */
async function demoOrganisations() {
  await prepareDemo(app.database);
  const { rows } = await superuser.query<{ id: string; name: string; userId: string }>(
    `select distinct on (o.id) o.id, o.name, m.user_id as "userId" from organisation o join member m on m.organisation_id = o.id
      where m.user_id is not null and m.active order by o.id, m.admin desc, m.id`,
  );
  await superuser.query(
    `set session_replication_role = replica; update member set admin = true where (organisation_id, user_id) in (${rows
      .map(({ id, userId }) => `('${id}', '${userId}')`)
      .join(', ')}); set session_replication_role = origin`,
  );
  return rows;
}

it('every organisation of the demo comes back to the byte', { timeout: 60_000 }, async () => {
  const organisations = await demoOrganisations();
  expect(organisations.length).toBeGreaterThan(2);
  for (const { id, name, userId } of organisations) {
    const cookie = await app.signIn(userId);
    const first = await leave(id, cookie);
    const { status, answer } = await arrive(cookie, packed(first));
    expect(answer, name).toMatchObject({ membership: { name, admin: true } });
    expect(status).toBe(201);
    const second = await leave(answer.membership.organisationId, cookie);
    expect(answer.membership.organisationId).not.toBe(id);
    expect(held(second) === held(first), `${name}: ${difference(held(first), held(second))}`).toBe(true);
  }
});

function difference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return `line ${at}:\n${lines[at]?.slice(0, 400)}\n${others[at]?.slice(0, 400)}`;
}

it('what came back can be looked at and worked in; of the people only who brought it has a log-in', async () => {
  const org = await make.organisation();
  await make.activity(org, { title: 'Nieuwsbrief mei' });
  const text = await leave(org.id, org.admin.cookie);
  const { answer } = await arrive(org.admin.cookie, packed(text));
  expect(answer).toMatchObject({ named: 3, activities: 1, membership: { memberId: org.admin.id } });
  const params = { organisationId: answer.membership.organisationId };
  const as = org.admin.cookie;
  const year = await app.call(showYear, { as, params: { ...params, year: 2026 } });
  expect(JSON.stringify(year.answer)).toContain('Nieuwsbrief mei');
  const { members } = (await app.call(listMembers, { as, params })).answer;
  expect(members.map(({ name }) => name).sort()).toHaveLength(4);
  // The others were never asked whether they want to be in it.
  expect((await app.call(listMembers, { as: org.director.cookie, params })).status).toBe(404);
  // The rules hold again.
  await expect(
    make.inOrganisation(params.organisationId, (client) =>
      client.query(`update activity set ends_on = ends_on + 60, starts_on = starts_on + 60`),
    ),
  ).rejects.toMatchObject({ constraint: 'activity_move_recorded' });
});

it('a person nobody knows there comes in as a new director and admin', async () => {
  const org = await make.organisation();
  const stranger = await make.organisation();
  const text = await leave(org.id, org.admin.cookie);
  const { answer } = await arrive(stranger.viewer.cookie, packed(text));
  expect(answer).toMatchObject({ named: 4, membership: { role: 'director', admin: true } });
  const second = await leave(answer.membership.organisationId, stranger.viewer.cookie);
  const [before, after] = [JSON.parse(text), JSON.parse(second)];
  expect(after.tables.member).toHaveLength(5);
  expect({ ...after.tables, member: [] }).toEqual({ ...before.tables, member: [] });
});

it('nothing that opens a door travels', async () => {
  const org = await make.organisation();
  await make.request(org.id, org.director.id);
  const text = await leave(org.id, org.admin.cookie);
  expect(text).not.toMatch(/token|hash|password|\\\\x[0-9a-f]{16}/i);
});
