import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];
const LEDGERS = ['decision', 'postponement', 'pull_in', 'retraction', 'scrapping', 'activity_event'];

/** Rules 4 and 8: scrapping is a decision with a reason, deleting is for mistakes, and planned is not done. */
describe.each(ROLES)('an end, by $role,', ({ role, url }) => {
  const raw = rawSql(url);
  const scrapping = (activity_id: string, activity_version: number, values: object = {}) => {
    const by_id = raw.ground.members.director;
    return raw.insert('scrapping', { activity_id, activity_version, reason: 'off_theme', by_id, ...values });
  };
  const scrap = async (id: string, version: number) =>
    raw.change(id, { status: 'scrapped', scrapping_id: await scrapping(id, version) });

  test('is scrapped with a reason of its own, each time', async () => {
    const [id, other] = [await raw.plan(), await raw.plan()];
    const unexplained = () => scrapping(id, 2, { reason: 'other', note: ' ' });
    expect(await raw.refusal(unexplained)).toBe('23514 scrapping_reason_check');
    const unrecorded = () => raw.change(id, { status: 'scrapped' });
    expect(await raw.refusal(unrecorded)).toBe('23514 activity_scrapped_check');
    const borrowed = async () =>
      raw.change(id, { status: 'scrapped', scrapping_id: await scrapping(other, 2) });
    expect(await raw.refusal(borrowed)).toBe('23514 activity_scrapping_recorded');
    await scrap(id, 2);
    const [{ scrapping_id } = { scrapping_id: '' }] = await raw.send<{ scrapping_id: string }>(
      'select scrapping_id from activity where id = $1',
      [id],
    );
    const half = raw.refusal(() => raw.change(id, { status: 'planned' }));
    expect(await half).toBe('23514 activity_scrapped_check');
    await raw.change(id, { status: 'planned', scrapping_id: null });
    const again = () => raw.change(id, { status: 'scrapped', scrapping_id });
    expect(await raw.refusal(again)).toBe('23514 activity_scrapping_recorded');
    expect(await raw.refusal(() => scrap(id, 4))).toBe('accepted');
    expect(await raw.refusal(() => scrapping(other, 2))).toBe('23514 ledger_made_version');
  });

  test('is done with its day, and open without', async () => {
    const id = await raw.plan();
    expect(await raw.refusal(() => raw.change(id, { status: 'done' }))).toBe('23514 activity_done_check');
    await raw.change(id, { status: 'done', done_on: '2026-03-05' });
    expect(await raw.refusal(() => raw.change(id, { status: 'ready' }))).toBe('23514 activity_done_check');
    expect(await raw.refusal(() => raw.change(id, { done_on: null }))).toBe('23514 activity_done_check');
    expect(await raw.refusal(() => raw.change(id, { status: 'ready', done_on: null }))).toBe('accepted');
  });

  test('is in the bin for thirty days before it is for good', async () => {
    const remove = (id: string) => raw.refusal(() => raw.send('delete from activity where id = $1', [id]));
    const longAgo = new Date('2026-01-01');
    const id = await raw.plan({ deleted_at: longAgo });
    expect(await remove(id)).toBe('23514 activity_bin_first');
    await raw.change(id, { deleted_at: longAgo });
    expect(await remove(id)).toBe('23514 activity_bin_first');
    await raw.change(id, { deleted_at: longAgo });
    expect(await remove(id)).toBe('23514 activity_bin_first');
    await raw.change(id, { deleted_at: null });
    const [activity] = await raw.send('select deleted_at, version from activity where id = $1', [id]);
    expect(activity).toEqual({ deleted_at: null, version: 4 });
  });

  test.each(LEDGERS)('does not change or empty the ledger %s', async (ledger) => {
    const activity_id = await raw.plan();
    const by_id = raw.ground.members.director;
    const moved = { from_starts_on: '2026-03-04', from_ends_on: '2026-03-04' };
    const there = { to_starts_on: '2026-03-11', to_ends_on: '2026-03-11', days: 7 };
    const back = { to_starts_on: '2026-02-25', to_ends_on: '2026-02-25', days: 7 };
    const rows: Record<string, object> = {
      decision: { outcome: 'do', slides: 0, ends_on: '2026-03-04' },
      postponement: { ...moved, ...there, crosses_quarter: false, reason: 'customers_first' },
      pull_in: { ...moved, ...back },
      scrapping: { reason: 'double' },
    };
    const row = rows[ledger];
    if (row) await raw.insert(ledger, { activity_id, activity_version: 2, by_id, ...row });
    if (ledger === 'retraction') {
      await raw.insert('pull_in', { activity_id, activity_version: 2, by_id, ...rows.pull_in });
      await raw.change(activity_id, { starts_on: '2026-02-25', ends_on: '2026-02-25' });
      await raw.insert(ledger, { activity_id, activity_version: 3, retracted_version: 2, by_id });
    }
    expect(await raw.send(`select from ${ledger}`)).not.toHaveLength(0);
    const refused = role === 'app_user' ? '42501' : '42501 ledger_only_grows';
    expect(await raw.refusal(() => raw.send(`update ${ledger} set at = now()`))).toBe(refused);
    expect(await raw.refusal(() => raw.send(`delete from ${ledger}`))).toBe(refused);
    // The owner is stopped too; by `truncate` it cannot be while a row of this transaction waits to be checked.
    const emptied = await raw.refusal(() => raw.send(`truncate ${ledger} cascade`));
    expect([refused, '55006']).toContain(emptied);
  });

  test('empties no table at once', async () => {
    const refused = role === 'app_user' ? '42501' : '42501 ledger_only_grows';
    expect(await raw.refusal(() => raw.send('truncate activity_event'))).toBe(refused);
    expect(await raw.refusal(() => raw.send('truncate activity cascade'))).toMatch(/^42501/);
  });
});
