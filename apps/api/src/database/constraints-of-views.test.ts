import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

describe.each(ROLES)('a view, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const become = (memberId: string) => raw.send(`select set_config('app.member_id', $1, true)`, [memberId]);
  const keep = (values: Readonly<Record<string, unknown>> = {}) =>
    raw.insert('saved_view', {
      name: 'Te laat',
      screen: 'list',
      search: 'status=open',
      by_id: raw.ground.members.marketer,
      ...values,
    });

  test.each([
    [{ name: ' ' }, '23514 saved_view_name_check'],
    [{ name: 'x'.repeat(81) }, '23514 saved_view_name_check'],
    [{ search: 'x'.repeat(4001) }, '23514 saved_view_search_check'],
    [{ search: '' }, 'accepted'],
    [{ screen: 'week' }, '22P02'],
  ])('with %j is %s', async (values, expected) => {
    expect(await raw.refusal(() => keep(values))).toBe(expected);
  });

  test('is of a member of the organisation', async () => {
    const foreign = () => keep({ by_id: raw.ground.other.member });
    expect(await raw.refusal(foreign)).toBe('23503 saved_view_by_fkey');
  });

  test('has a name of its own: among one’s own, and among what is shared', async () => {
    const by_id = raw.ground.members.director;
    await keep();
    expect(await raw.refusal(() => keep())).toBe('23505 saved_view_own_name_key');
    await keep({ by_id });
    await keep({ shared: true });
    expect(await raw.refusal(() => keep({ shared: true, by_id }))).toBe('23505 saved_view_shared_name_key');
    const share = () =>
      raw.send('update saved_view set shared = true where not shared and by_id = $1', [
        raw.ground.members.marketer,
      ]);
    expect(await raw.refusal(share)).toBe('23505 saved_view_shared_name_key');
  });

  test('that is not shared is its maker’s alone', async () => {
    const { marketer, director } = raw.ground.members;
    const [own, shared] = [await keep(), await keep({ shared: true })];
    const rename = (id: string) =>
      raw.refusal(() => raw.send(`update saved_view set name = 'Anders' where id = $1`, [id]));
    const remove = (id: string) => raw.refusal(() => raw.send('delete from saved_view where id = $1', [id]));
    await become(director);
    expect([await rename(own), await remove(own)]).toEqual(Array(2).fill('42501 saved_view_of_maker'));
    expect([await rename(shared), await remove(shared)]).toEqual(['accepted', 'accepted']);
    await become(marketer);
    await raw.send('update saved_view set version = 9, by_id = $1', [director]);
    expect(await raw.send('select by_id, version from saved_view')).toEqual([
      { by_id: marketer, version: 2 },
    ]);
    expect([await rename(own), await remove(own)]).toEqual(['accepted', 'accepted']);
  });
});

test('nobody keeps more than a hundred views, however many are added at once', async () => {
  const pool = new pg.Pool({ connectionString: database.userUrl, max: 12 });
  const { rows } = await pool.query<{ organisation: string; member: string }>(
    'select uuidv7() as organisation, uuidv7() as member',
  );
  const { organisation = '', member = '' } = rows[0] ?? {};
  const held = (sql: string) =>
    pool.query(`begin; set local app.organisation_id = '${organisation}'; ${sql}; commit`);
  await held(`insert into organisation (id, name) values ('${organisation}', 'Organisatie');
    insert into member (organisation_id, id, name, role) values ('${organisation}', '${member}', 'S. Visser', 'viewer')`);
  const add = (names: string) =>
    held(`insert into saved_view (organisation_id, name, screen, search, by_id)
      select '${organisation}', name, 'list', '', '${member}' from ${names} name`);
  await add('generate_series(1, 95)');
  const asked = Array.from({ length: 12 }, async (_, index) => {
    const client = await pool.connect();
    try {
      await client.query(`begin; set local app.organisation_id = '${organisation}'`);
      await client.query(
        `insert into saved_view (organisation_id, name, screen, search, by_id) values ($1, $2, 'list', '', $3)`,
        [organisation, `Erbij ${index}`, member],
      );
      await client.query('commit');
      return 'kept';
    } catch (error) {
      await client.query('rollback');
      return error instanceof pg.DatabaseError ? error.constraint : 'failed';
    } finally {
      client.release();
    }
  });
  const answers = await Promise.all(asked);
  await pool.end();
  expect(answers.filter((answer) => answer === 'kept')).toHaveLength(5);
  expect(answers.filter((answer) => answer === 'saved_view_at_most_100')).toHaveLength(7);
});
