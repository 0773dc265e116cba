import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

describe.each(ROLES)('an account is due, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const due = async () => (await raw.send('select from summary_due where transaction <> 0')).length;
  const settle = () => raw.send('delete from summary_due');

  test.each([
    ['an activity is planned', () => raw.plan()],
    ['the version of a plan grows', () => raw.send('update plan set version = version')],
    ['a plan is made', () => raw.insert('plan', { year: 2031 })],
    ['a theme is called otherwise', () => raw.send(`update theme set name = name || '!'`)],
    ['a channel has another lead time', () => raw.send('update channel set lead_days = 4')],
    [
      'the organisation moves to another zone',
      () => raw.send(`update organisation set time_zone = 'Europe/London'`),
    ],
  ])('when %s', async (_, write) => {
    await settle();
    expect(await due()).toBe(0);
    await write();
    expect(await due()).toBe(1);
  });

  test('when an activity changes, moves, or goes; once per transaction', async () => {
    const id = await raw.plan({ status: 'done', done_on: '2026-03-04' });
    for (const write of [
      () => raw.change(id, { effort_hours: 3 }),
      () => raw.change(id, { status: 'planned', done_on: null }),
      () => raw.insert('comment', { activity_id: id, by_id: raw.ground.members.marketer, text: 'Mooi' }),
      () => raw.change(id, { deleted_at: '2026-03-05' }),
    ]) {
      await settle();
      await write();
      await write();
      expect(await due()).toBe(1);
    }
  });

  test('and not when nothing was touched', async () => {
    await settle();
    await raw.send('update plan set version = version where false');
    await raw.send(`update activity set title = 'Niets' where false`);
    expect(await due()).toBe(0);
  });
});

test('two who write in one organisation do not wait for each other’s due', async () => {
  const [first, second] = [new pg.Client(database.userUrl), new pg.Client(database.userUrl)];
  await Promise.all([first.connect(), second.connect()]);
  const { rows } = await first.query<{ id: string }>('select uuidv7() as id');
  const id = rows[0]?.id ?? '';
  const begin = `begin; set local app.organisation_id = '${id}'; set local lock_timeout = 2000`;
  await first.query(`${begin}; insert into organisation (id, name) values ('${id}', 'Lindedata');
    insert into plan (organisation_id, year) values ('${id}', 2025), ('${id}', 2026); commit`);
  await first.query(`${begin}; update plan set version = version where year = 2025`);
  await second.query(`${begin}; update plan set version = version where year = 2026; commit`);
  await first.query('commit');
  await first.query(begin);
  expect((await first.query('select from summary_due')).rowCount).toBe(3);
  await Promise.all([first.end(), second.end()]);
});

describe('app_portfolio', () => {
  const raw = rawSql(database.userUrl);
  const client = new pg.Client({ connectionString: database.portfolioUrl });
  const look = (name: string, value: string) =>
    client.query('select set_config($1, $2, false)', [name, value]);
  const ours = () => [raw.ground.organisationId, raw.ground.other.organisationId];
  const seen = async (table: string) => {
    const sql = `select organisation_id as id from ${table} where organisation_id = any ($1)`;
    return (await client.query(sql, [ours()])).rows;
  };
  beforeAll(async () => {
    await client.connect();
    for (const id of ours()) {
      await raw.send(`begin; set local app.organisation_id = '${id}';
        insert into account_summary (organisation_id, reckoned_for, rules, summary) values ('${id}', '2026-03-04', '', '{}');
        delete from summary_due; insert into summary_due values ('${id}', 0, '2026-03-05'); commit`);
    }
  });
  afterAll(() => client.end());

  test('sees nothing without being told what for', async () => {
    await look('app.organisation_id', raw.ground.organisationId);
    expect([await seen('account_summary'), await seen('summary_due')]).toEqual([[], []]);
  });

  test('sees the summaries of the organisations it is told, and of no other', async () => {
    await look('app.organisation_ids', raw.ground.organisationId);
    expect(await seen('account_summary')).toEqual([{ id: raw.ground.organisationId }]);
    await look('app.organisation_ids', '');
    expect(await seen('account_summary')).toEqual([]);
  });

  test('sees who is due by the moment it is told, and nothing else of it', async () => {
    await look('app.due_until', '2026-03-04T23:59:00Z');
    expect(await seen('summary_due')).toEqual([]);
    await look('app.due_until', '2026-03-05T23:59:00Z');
    expect(await seen('summary_due')).toHaveLength(2);
    await expect(client.query('select transaction from summary_due')).rejects.toMatchObject({
      code: '42501',
    });
  });

  test.each(['account_summary', 'summary_due'])('changes nothing in %s', async (table) => {
    for (const sql of [`delete from ${table}`, `update ${table} set organisation_id = organisation_id`]) {
      await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' });
    }
  });
});
