import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];
const today = dayInZone(new Date(), 'Europe/Amsterdam');

describe.each(ROLES)('a result, as $role,', ({ url, role }) => {
  const raw = rawSql(url);
  const done = async () => {
    const id = await raw.plan();
    await raw.change(id, { status: 'done', done_on: '2026-03-04' });
    return id;
  };
  const record = (activity_id: string, values: Record<string, unknown> = {}) =>
    raw.insert('result', {
      activity_id,
      by_id: raw.ground.members.marketer,
      measured_on: '2026-03-10',
      leads: 2,
      ...values,
    });
  const refusal = (activity: string, values: Record<string, unknown>) =>
    raw.refusal(() => record(activity, values));

  test.each([
    ['leads', null, '23514 result_measures_check'],
    ['reach', -1, '23514 result_counts_check'],
    ['quote_requests', -1, '23514 result_counts_check'],
    ['cost', -0.01, '23514 result_money_check'],
    ['revenue', 'NaN', '23514 result_money_check'],
    ['source', 'x'.repeat(201), '23514 result_text_check'],
    ['measured_on', '1999-12-31', '23514 result_measured_on_check'],
    ['measured_on', addDays(today, 2), '23514 result_measured_in_future'],
    ['by_id', '00000000-0000-7000-8000-000000000001', '23503 result_by_fkey'],
  ])('is refused with %s %s', async (column, value, refused) => {
    const id = await done();
    expect(await refusal(id, { [column]: value })).toBe(refused);
    expect(await refusal(id, {})).toBe('accepted');
  });

  test('is of something that is done', async () => {
    const id = await raw.plan();
    expect(await refusal(id, {})).toBe('23514 result_of_done');
    const binned = await done();
    await raw.change(binned, { deleted_at: new Date() });
    expect(await refusal(binned, {})).toBe('23514 result_of_done');
    expect(await refusal('00000000-0000-7000-8000-000000000001', {})).toBe('23503 result_activity_fkey');
  });

  test('is put right, and stays where it was recorded', async () => {
    const [id, other] = [await done(), await done()];
    const result = await record(id);
    const update = (sets: string) =>
      raw.refusal(() => raw.send(`update result set ${sets} where id = $1`, [result]));
    expect(await update(`activity_id = '${other}'`)).toBe('23514 result_as_recorded');
    expect(await update(`by_id = '${raw.ground.members.director}'`)).toBe('23514 result_as_recorded');
    expect(await update('leads = 3, version = 1')).toBe('accepted');
    expect(await raw.send('select leads, version from result where id = $1', [result])).toEqual([
      { leads: 3, version: 2 },
    ]);
    expect(await update('leads = null')).toBe('23514 result_measures_check');
  });

  test('is seen by who looks at the plans', async () => {
    const id = await done();
    const shapes = () => raw.send<{ shape: number }>('select shape from plan order by year');
    const before = await shapes();
    await record(id);
    expect(await shapes()).toEqual(before.map(({ shape }) => ({ shape: shape + 1 })));
  });

  test.runIf(role === 'app_user')('is not taken away', async () => {
    expect(await raw.refusal(() => raw.send('delete from result'))).toBe('42501');
  });

  test('is taken back only with the import it came with, and stays so', async () => {
    const [one, other] = [await record(await done()), await record(await done())];
    const by_id = raw.ground.members.marketer;
    const import_id = await raw.insert('result_import', { source: 'cijfers.csv', by_id });
    const entry = { import_id, result_id: one, after: '{}' };
    await raw.insert('result_import_entry', entry);
    await raw.insert('result_import_entry', { ...entry, result_id: other, before: '{}' });
    const takeBack = (id: string) =>
      raw.refusal(() => raw.send('update result set taken_back_at = now() where id = $1', [id]));
    expect(await takeBack(one)).toBe('23514 result_with_its_import');
    await raw.insert('result_import_undo', { import_id, by_id });
    expect(await takeBack(other)).toBe('23514 result_with_its_import');
    expect(await takeBack(one)).toBe('accepted');
    expect(await takeBack(one)).toBe('23514 result_taken_back');
    expect(await raw.refusal(() => raw.insert('result_import_undo', { import_id, by_id }))).toBe(
      '23505 result_import_undo_pkey',
    );
    for (const table of ['result_import', 'result_import_entry', 'result_import_undo'])
      for (const change of [`update ${table} set organisation_id = organisation_id`, `delete from ${table}`])
        expect(await raw.refusal(() => raw.send(change)), change).toMatch(/^42501/);
  });
});

describe('what was agreed', () => {
  const raw = rawSql(database.userUrl);
  const update = (sql: string) => raw.refusal(() => raw.send(sql));

  test.each([-1, 101, null])('refuses a buffer of %s percent', async (buffer) => {
    expect(await update(`update organisation set noise_buffer = ${buffer}`)).not.toBe('accepted');
  });

  test.each([-1, 61])('refuses a lead time of %s days', async (days) => {
    expect(await update(`update channel set lead_days = ${days}`)).toBe('23514 channel_lead_days_check');
  });

  test('has a version that grows', async () => {
    const version = async () => (await raw.send<{ version: number }>('select version from organisation'))[0];
    const before = (await version())?.version ?? 0;
    await raw.send('update organisation set noise_buffer = 0, version = 1');
    expect(await version()).toEqual({ version: before + 1 });
    expect(await update('update channel set lead_days = 60')).toBe('accepted');
    expect(await update('update channel set lead_days = null')).toBe('accepted');
  });
});
