import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { periodOf, previousPeriod } from '@cadans/domain/period';
import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const week = periodOf('week', today);
const CLOSED = '23514 cadence_closed_period';

describe.each(ROLES)('a promise, as $role,', ({ url, role }) => {
  const raw = rawSql(url);
  const promise = (values: Record<string, unknown> = {}) =>
    raw.insert('cadence', {
      channel_id: raw.ground.channels.blog,
      owner_id: raw.ground.members.marketer,
      created_by_id: raw.ground.members.marketer,
      times: 2,
      per: 'week',
      valid_from: week.start,
      ...values,
    });
  const update = (id: string, column: string, value: unknown) =>
    raw.refusal(() => raw.send(`update cadence set ${column} = $2 where id = $1`, [id, value]));
  const pause = (cadence: string, values: Record<string, unknown> = {}) =>
    raw.insert('cadence_pause', {
      cadence_id: cadence,
      from_on: today,
      reason: 'Beurs',
      by_id: raw.ground.members.marketer,
      ...values,
    });
  /** A promise in force since long ago, which only who may suspend the guard can write. */
  const old = async (values: Record<string, unknown> = {}) => {
    await raw.send('alter table cadence disable trigger guard_cadence');
    const id = await promise({ valid_from: '2024-01-01', ...values });
    await raw.send('set constraints all immediate');
    await raw.send('alter table cadence enable trigger guard_cadence');
    return id;
  };

  test.each([
    ['times', 0, '23514 cadence_times_check'],
    ['times', 101, '23514 cadence_times_check'],
    ['valid_until', addDays(week.start, -1), '23514 cadence_days_check'],
    ['valid_from', addDays(week.start, -1), CLOSED],
    ['replaces_id', '00000000-0000-7000-8000-000000000001', '23514 cadence_follows_replaced'],
  ])('is refused with %s %s', async (column, value, refusal) => {
    expect(await raw.refusal(() => promise({ [column]: value }))).toBe(refusal);
  });

  test('starts no earlier than its current period, whatever the kind', async () => {
    for (const per of ['week', 'fortnight', 'month', 'quarter', 'year'] as const) {
      const { start } = periodOf(per, today);
      const before = addDays(start, -1);
      expect(await raw.refusal(() => promise({ per, valid_from: before })), per).toBe(CLOSED);
      await raw.send('savepoint kind');
      expect(await raw.refusal(() => promise({ per, valid_from: start })), per).toBe('accepted');
      await raw.send('rollback to savepoint kind');
    }
  });

  test('refers to nothing of another organisation', async () => {
    const { other } = raw.ground;
    const refused = (values: Record<string, unknown>) => raw.refusal(() => promise(values));
    expect(await refused({ channel_id: other.channel })).toBe('23514 cadence_on_chosen_channel');
    expect(await refused({ theme_id: other.theme })).toBe('23503 cadence_theme_fkey');
    expect(await refused({ owner_id: other.member })).toMatch(/cadence_owner_fkey|cadence_active_owner/);
  });

  test('is owned by an active member, who does not leave it behind', async () => {
    const { left, marketer, director } = raw.ground.members;
    expect(await raw.refusal(() => promise({ owner_id: left }))).toBe('23514 cadence_active_owner');
    const id = await promise();
    const leave = () =>
      raw.refusal(() => raw.send('update member set active = false where id = $1', [marketer]));
    expect(await leave()).toBe('23514 member_owns_open_work');
    expect(await update(id, 'owner_id', left)).toBe('23514 cadence_active_owner');
    expect(await update(id, 'owner_id', director)).toBe('accepted');
    expect(await leave()).toBe('accepted');
  });

  test('is made on a channel that is chosen, and keeps it chosen', async () => {
    const { blog } = raw.ground.channels;
    const leaveOut = () =>
      raw.refusal(() =>
        raw.send(`update channel set stance = 'deliberately_not', stance_reason = 'Te duur' where id = $1`, [
          blog,
        ]),
      );
    expect(await leaveOut()).toBe('accepted');
    expect(await raw.refusal(() => promise())).toBe('23514 cadence_on_chosen_channel');
    await raw.send(`update channel set stance = 'chosen' where id = $1`, [blog]);
    await promise();
    expect(await leaveOut()).toBe('23514 channel_is_promised');
  });

  test('is the only one at a time for its channel and theme', async () => {
    const until = addDays(week.end, 14);
    await promise({ valid_until: until });
    const from = (valid_from: string, values = {}) => raw.refusal(() => promise({ valid_from, ...values }));
    expect(await from(until)).toBe('23514 cadence_one_at_a_time');
    expect(await from(week.start, { theme_id: raw.ground.themes.chosen })).toBe('accepted');
    expect(await from(addDays(until, 1))).toBe('accepted');
    expect(await from(addDays(until, 30), { valid_until: addDays(until, 40) })).toBe(
      '23514 cadence_one_at_a_time',
    );
  });

  test('says to the end what it said', async () => {
    const id = await promise();
    const changes: [string, unknown][] = [
      ['times', 3],
      ['per', 'month'],
      ['theme_id', raw.ground.themes.chosen],
      ['valid_from', addDays(week.start, 1)],
      ['created_at', '2020-01-01'],
    ];
    for (const [column, value] of changes)
      expect(await update(id, column, value), column).toBe('23514 cadence_as_promised');
    expect(await update(id, 'valid_until', week.end)).toBe('accepted');
    expect(await update(id, 'valid_until', null)).toBe('accepted');
    const [row] = await raw.send('select version from cadence where id = $1', [id]);
    expect(row).toEqual({ version: 3 });
  });

  test('is taken back while it judged nothing, with its pauses', async () => {
    const id = await promise();
    const silence = await pause(id);
    const gone = () => raw.refusal(() => raw.send('delete from cadence where id = $1', [id]));
    const unpaused = () => raw.send('delete from cadence_pause where id = $1', [silence]);
    expect(await raw.refusal(unpaused)).toMatch(/^42501/);
    expect(await gone()).toBe('accepted');
    expect(await raw.send('select id from cadence_pause where id = $1', [silence])).toEqual([]);
  });

  test.runIf(role === 'app_owner')('of a closed period stays', async () => {
    const id = await old();
    expect(await update(id, 'valid_until', addDays(week.start, -2))).toBe(CLOSED);
    expect(await update(id, 'valid_until', addDays(week.start, -1))).toBe('accepted');
    expect(await raw.refusal(() => raw.send('delete from cadence where id = $1', [id]))).toBe(CLOSED);
    const { start, end } = previousPeriod(previousPeriod(week));
    const ended = await old({ theme_id: raw.ground.themes.chosen, valid_until: end });
    expect(await update(ended, 'valid_until', null)).toBe(CLOSED);
    expect(await update(ended, 'valid_until', start)).toBe(CLOSED);
  });

  test('is paused with a reason, beforehand, and once a day', async () => {
    const id = await promise({ valid_until: addDays(week.end, 30) });
    const paused = (values: Record<string, unknown>) => raw.refusal(() => pause(id, values));
    expect(await paused({ reason: ' \n' })).toBe('23514 cadence_pause_reason_check');
    expect(await paused({ from_on: addDays(week.start, -1) })).toBe('23514 cadence_pause_closed_period');
    expect(await paused({ from_on: addDays(week.end, 31) })).toBe('23514 cadence_pause_within_promise');
    expect(await paused({ until_on: addDays(today, -1) })).toBe('23514 cadence_pause_days_check');
    expect(await paused({ until_on: addDays(today, 3) })).toBe('accepted');
    expect(await paused({ from_on: addDays(today, 3) })).toBe('23514 cadence_pause_one_at_a_time');
    expect(await paused({ from_on: addDays(today, 4) })).toBe('accepted');
  });

  test('is unpaused by a pause that ends sooner, and says by whom', async () => {
    const id = await promise();
    const silence = await pause(id, { until_on: addDays(today, 9) });
    const by = raw.ground.members.director;
    const end = (until: string | null, who: string | null, reason = 'Beurs') =>
      raw.refusal(() =>
        raw.send('update cadence_pause set until_on = $2, ended_by_id = $3, reason = $4 where id = $1', [
          silence,
          until,
          who,
          reason,
        ]),
      );
    const sooner = '23514 cadence_pause_ends_sooner';
    expect(await end(null, by)).toBe(sooner);
    expect(await end(addDays(today, 10), by)).toBe(sooner);
    expect(await end(addDays(today, 2), null)).toBe(sooner);
    expect(await end(addDays(today, 2), by, 'Toch niet')).toBe(sooner);
    expect(await end(addDays(today, 2), by)).toBe('accepted');
    const [row] = await raw.send('select version from cadence where id = $1', [id]);
    expect(row).toEqual({ version: 3 });
  });

  test('has years read again, and its pauses too', async () => {
    const shape = async () =>
      (await raw.send<{ shape: number }>('select shape from plan where year = 2026'))[0]?.shape ?? 0;
    const before = await shape();
    const id = await promise();
    const promised = await shape();
    expect(promised).toBeGreaterThan(before);
    await pause(id);
    expect(await shape()).toBeGreaterThan(promised);
  });
});
