import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';
import { withClient } from './provision.js';

const database = await testDatabase();
const TABLES = await withClient(database.superuserUrl, async (client) => {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and (column_name = 'organisation_id' or table_name = 'organisation' and column_name = 'id')`,
  );
  return rows.map(({ name }) => name);
});

describe.each([
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
])('for $role', ({ role, url }) => {
  const raw = rawSql(url);
  const enter = (organisationId: string) =>
    raw.send(`select set_config('app.organisation_id', $1, true)`, [organisationId]);

  test('without an organisation nothing is there', async () => {
    for (const table of TABLES) {
      await enter('');
      expect(await raw.send(`select from ${table}`), table).toHaveLength(0);
    }
    await raw.send('commit');
    await raw.send('begin');
    for (const table of TABLES) expect(await raw.send(`select from ${table}`), table).toHaveLength(0);
    expect(await raw.refusal(() => raw.plan())).toBe('42501');
  });

  test('a scope that is no organisation is refused, not ignored', async () => {
    await enter('%');
    expect(await raw.refusal(() => raw.send('select from activity'))).toBe('22P02');
  });

  test('what another organisation has cannot be seen, changed, deleted or added to', async () => {
    const { other, organisationId } = raw.ground;
    for (const table of TABLES) {
      const key = table === 'organisation' ? 'id' : 'organisation_id';
      expect(await raw.send(`select from ${table} where ${key} = $1`, [other.organisationId]), table).toEqual(
        [],
      );
    }
    expect(await raw.send('select id from organisation')).toEqual([{ id: organisationId }]);
    const changed = await raw.send(`update activity set title = 'Van ons' where id = $1 returning id`, [
      other.activity,
    ]);
    const deleted = await raw.send('delete from channel where id = $1 returning id', [other.channel]);
    expect([changed, deleted]).toEqual([[], []]);
    const add = () =>
      raw.insert('channel', { organisation_id: other.organisationId, name: 'Erbij', kind: 'own' });
    expect(await raw.refusal(add)).toBe('42501');
    const giveAway = () => raw.send('update channel set organisation_id = $1', [other.organisationId]);
    expect(await raw.refusal(giveAway)).toBe('42501');
  });

  test('the walls themselves stay out of reach', async () => {
    const refused = async (sql: string) =>
      expect(await raw.refusal(() => raw.send(sql)), sql).toMatch(/^42501/);
    await refused('set local role postgres');
    await refused('set local session_authorization = postgres');
    await refused('set local session_replication_role = replica');
    await refused('truncate activity_event');
    await refused(`copy activity to '/activities.csv'`);
    await refused('alter role current_user bypassrls');
    if (role === 'app_owner') return;
    await refused('set local role app_owner');
    for (const table of TABLES) {
      await refused(`truncate ${table} cascade`);
      await refused(`alter table ${table} no force row level security`);
      await refused(`alter table ${table} disable row level security`);
      await refused(`alter table ${table} disable trigger user`);
      await refused(`create policy mine on ${table} using (true)`);
      await refused(`drop table ${table}`);
    }
    await refused('create table mine (id uuid)');
  });

  test('switching row-level security off shows nothing, but says so', async () => {
    await raw.send('set local row_security = off');
    expect(await raw.refusal(() => raw.send('select from activity'))).toBe('42501');
  });
});

/** What the portfolio role reads something of. */
const BUSINESS = new Set([
  'organisation',
  'member',
  'account_summary',
  'summary_due',
  'job',
  'reminder',
  'reminder_round',
  'notice_preference',
  'notice_setting',
  // Which organisations leave, and how many a person brought in today.
  'organisation_deletion',
  'restoration',
  // Where somebody without an account is invited, at the address it is told.
  'invitation',
]);

describe('app_portfolio', () => {
  const raw = rawSql(database.userUrl);
  const client = new pg.Client({ connectionString: database.portfolioUrl });
  const look = (name: string, value: string) =>
    client.query(`select set_config($1, $2, true)`, [name, value]);
  let userId = '';
  beforeAll(async () => {
    await client.connect();
    const user = `insert into user_account (name, email) values ('Els', 'els@portfolio.example') returning id`;
    const [{ id } = { id: '' }] = await raw.send<{ id: string }>(user);
    userId = id;
    await raw.send(`select set_config('app.organisation_id', $1, false)`, [raw.ground.organisationId]);
    const adviser = { user_id: id, name: 'E. Hartog', role: 'consultant', admin: true };
    await raw.insert('invitation', {
      token_hash: Buffer.alloc(32),
      email: 'noor@portfolio.example',
      role: 'viewer',
      admin: false,
      language: 'nl',
      invited_by_id: await raw.insert('member', adviser),
      expires_at: new Date(Date.now() + 3_600_000),
    });
  });
  beforeEach(() => client.query('begin'));
  afterEach(() => client.query('rollback'));
  afterAll(() => client.end());

  test('sees nothing until it is told whose portfolio it is', async () => {
    expect((await client.query('select from member')).rowCount).toBe(0);
    expect((await client.query('select from organisation')).rowCount).toBe(0);
    await look('app.organisation_id', raw.ground.organisationId);
    expect((await client.query('select from member')).rowCount).toBe(0);
    expect((await client.query('select from organisation')).rowCount).toBe(0);
  });

  test('sees the memberships of one person, and the organisations it is told', async () => {
    const { organisationId, other } = raw.ground;
    await look('app.user_id', userId);
    expect((await client.query('select organisation_id from member')).rows).toEqual([
      { organisation_id: organisationId },
    ]);
    await look('app.organisation_ids', `${organisationId},${other.organisationId}`);
    expect((await client.query('select from organisation')).rowCount).toBe(2);
    await look('app.organisation_ids', organisationId);
    expect((await client.query('select id from organisation')).rows).toEqual([{ id: organisationId }]);
  });

  test('sees of invitations those at the address it is told, and never what opens them', async () => {
    expect((await client.query('select id from invitation')).rows).toEqual([]);
    await look('app.organisation_id', raw.ground.organisationId);
    await look('app.invited_email', 'elders@portfolio.example');
    expect((await client.query('select id from invitation')).rows).toEqual([]);
    await look('app.invited_email', 'noor@portfolio.example');
    expect((await client.query('select email from invitation')).rows).toEqual([
      { email: 'noor@portfolio.example' },
    ]);
    await expect(client.query('select token_hash from invitation')).rejects.toMatchObject({ code: '42501' });
  });

  test.each(TABLES)('writes nothing to %s, and reads only what is its business', async (table) => {
    const refused = async (sql: string) => {
      await client.query('savepoint before');
      await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' });
      await client.query('rollback to savepoint before');
    };
    if (!BUSINESS.has(table)) await refused(`select from ${table}`);
    await refused(`insert into ${table} default values`);
    await refused(`delete from ${table}`);
    await refused(`truncate ${table}`);
    await refused('select from user_credential');
  });
});
