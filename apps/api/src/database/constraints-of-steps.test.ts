import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

describe.each(ROLES)('a step, as $role,', ({ url }) => {
  const raw = rawSql(url);
  let place = 0;
  const add = (activity_id: string, values: Readonly<Record<string, unknown>> = {}) => {
    place = (place % 50) + 1;
    const step = { activity_id, place, title: 'Tekst schrijven', working_days_before: 5 };
    return raw.insert('step', { ...step, ...values });
  };
  const refusal = async (values: Readonly<Record<string, unknown>>) => {
    const id = await raw.plan();
    return raw.refusal(() => add(id, values));
  };
  const events = (activityId: string) =>
    raw.send<{ kind: string; was: object; is_now: object }>(
      `select kind, old_values as was, new_values as is_now from activity_event
        where activity_id = $1 and kind::text like 'step%' order by id`,
      [activityId],
    );

  test.each([
    [{ title: ' ' }, '23514 step_title_check'],
    [{ title: 'x'.repeat(201) }, '23514 step_title_check'],
    [{ working_days_before: -1 }, '23514 step_working_days_check'],
    [{ working_days_before: 121 }, '23514 step_working_days_check'],
    [{ place: 0 }, '23514 step_place_check'],
    [{ place: 51 }, '23514 step_place_check'],
    [{ working_days_before: 0, place: 50 }, 'accepted'],
  ])('with %j is %s', async (values, expected) => {
    expect(await refusal(values)).toBe(expected);
  });

  test('belongs to an activity and members of its own organisation', async () => {
    const { other } = raw.ground;
    expect(await raw.refusal(() => add(other.activity))).toBe('23503 step_activity_fkey');
    expect(await refusal({ owner_id: other.member, done_on: '2026-03-01' })).toBe('23503 step_owner_fkey');
    const foreign = { owner_id: other.member };
    expect(await refusal(foreign)).toMatch(/^(23503 step_owner_fkey|23514 step_active_owner)$/);
  });

  test('is one of at most fifty, each in a place of its own', async () => {
    const id = await raw.plan();
    await raw.send(
      `insert into step (organisation_id, activity_id, place, title, working_days_before)
        select $1, $2, place, 'Stap ' || place, 3 from generate_series(1, 50) place`,
      [raw.ground.organisationId, id],
    );
    const taken = await raw.refusal(() => add(id));
    expect(taken).toBe('23505 step_organisation_id_activity_id_place_key');
  });

  test('that is open has an active owner, or none', async () => {
    const { left, director } = raw.ground.members;
    expect(await refusal({ owner_id: left })).toBe('23514 step_active_owner');
    expect(await refusal({ owner_id: left, done_on: '2026-03-01' })).toBe('accepted');
    const id = await raw.plan();
    const done = await add(id, { owner_id: left, done_on: '2026-03-01' });
    const reopen = () => raw.send('update step set done_on = null where id = $1', [done]);
    expect(await raw.refusal(reopen)).toBe('23514 step_active_owner');
    const open = await add(id, { owner_id: director });
    const give = () => raw.send('update step set owner_id = $1 where id = $2', [left, open]);
    expect(await raw.refusal(give)).toBe('23514 step_active_owner');
  });

  test('keeps its owner from leaving, unless the work is over', async () => {
    const { director } = raw.ground.members;
    const leave = () =>
      raw.refusal(() => raw.send('update member set active = false where id = $1', [director]));
    const id = await raw.plan();
    const step = await add(id, { owner_id: director });
    expect(await leave()).toBe('23514 member_owns_open_work');
    await raw.send(`update step set done_on = '2026-03-01' where id = $1`, [step]);
    expect(await leave()).toBe('accepted');
    await raw.send('update member set active = true');
    await raw.send('update step set done_on = null where id = $1', [step]);
    await raw.change(id, { status: 'done', done_on: '2026-03-04' });
    expect(await leave()).toBe('accepted');
    const [{ owner_id } = { owner_id: 'none' }] = await raw.send<{ owner_id: string | null }>(
      'select owner_id from step where id = $1',
      [step],
    );
    expect(owner_id).toBeNull();
  });

  test('knows who did it, stays with its activity, and counts its versions', async () => {
    const [id, elsewhere] = [await raw.plan(), await raw.plan()];
    const step = await add(id);
    await raw.send(`update step set done_on = '2026-03-02', version = 9, activity_id = $2 where id = $1`, [
      step,
      elsewhere,
    ]);
    const look = () => raw.send('select activity_id, done_by_id, version from step where id = $1', [step]);
    expect(await look()).toEqual([{ activity_id: id, done_by_id: raw.ground.members.marketer, version: 2 }]);
    await raw.send('update step set done_on = null where id = $1', [step]);
    expect(await look()).toEqual([{ activity_id: id, done_by_id: null, version: 3 }]);
  });

  test('stands in the history of its activity', async () => {
    const id = await raw.plan();
    await raw.send(
      `insert into step (organisation_id, activity_id, place, title, working_days_before)
        values ($1, $2, 1, 'Beeld', 2), ($1, $2, 2, 'Tekst', 5)`,
      [raw.ground.organisationId, id],
    );
    await raw.send(`update step set done_on = '2026-03-01' where title = 'Tekst'`);
    await raw.send(`update step set done_on = null, working_days_before = 6 where title = 'Tekst'`);
    await raw.send(`update step set title = 'Tekst en titel' where title = 'Tekst'`);
    await raw.send(`update step set title = title`);
    await raw.send(`delete from step where title = 'Beeld'`);
    expect(await events(id)).toEqual([
      { kind: 'step_added', was: {}, is_now: { steps: ['Tekst', 'Beeld'] } },
      { kind: 'step_done', was: { done_on: null }, is_now: { done_on: '2026-03-01', step: 'Tekst' } },
      {
        kind: 'step_reopened',
        was: { done_on: '2026-03-01', working_days_before: 5 },
        is_now: { done_on: null, working_days_before: 6, step: 'Tekst' },
      },
      {
        kind: 'step_changed',
        was: { title: 'Tekst' },
        is_now: { title: 'Tekst en titel', step: 'Tekst en titel' },
      },
      { kind: 'step_removed', was: { step: 'Beeld' }, is_now: {} },
    ]);
  });
});

describe.each(ROLES)('the usual steps of a channel, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const step = { title: 'Tekst schrijven', workingDaysBefore: 5 };

  test.each([
    [[], true],
    [[step, { title: 'x', workingDaysBefore: 0 }], true],
    [[{ title: 'x'.repeat(200), workingDaysBefore: 120 }], true],
    [Array.from({ length: 20 }, () => step), true],
    [Array.from({ length: 21 }, () => step), false],
    [step, false],
    ['Tekst schrijven', false],
    [null, false],
    [[step, 'Beeld'], false],
    [[{ title: 'Beeld' }], false],
    [[{ workingDaysBefore: 1 }], false],
    [[{ ...step, title: '' }], false],
    [[{ ...step, title: ' Beeld' }], false],
    [[{ ...step, title: 'x'.repeat(201) }], false],
    [[{ ...step, title: 5 }], false],
    [[{ ...step, workingDaysBefore: -1 }], false],
    [[{ ...step, workingDaysBefore: 121 }], false],
    [[{ ...step, workingDaysBefore: 1.5 }], false],
    [[{ ...step, workingDaysBefore: '5' }], false],
    [[[step]], false],
  ])('can be %j: %s', async (steps, allowed) => {
    const channel_id = raw.ground.channels.blog;
    const keep = () => raw.insert('step_template', { channel_id, steps: JSON.stringify(steps) });
    expect(await raw.refusal(keep)).toBe(allowed ? 'accepted' : '23514 step_template_steps_check');
  });

  test('are of a channel of the organisation', async () => {
    const keep = () => raw.insert('step_template', { channel_id: raw.ground.other.channel, steps: '[]' });
    expect(await raw.refusal(keep)).toBe('23503 step_template_channel_fkey');
  });
});
