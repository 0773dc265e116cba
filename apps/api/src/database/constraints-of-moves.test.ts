import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

type Values = Record<string, unknown>;
const on = (day: string): Values => ({ starts_on: day, ends_on: day, year: Number(day.slice(0, 4)) });
const days = (from: string, to: string): Values => ({
  from_starts_on: from,
  from_ends_on: from,
  to_starts_on: to,
  to_ends_on: to,
});
const later = (id: string, from: string, to: string, values: Values = {}): Values => ({
  activity_id: id,
  activity_version: 2,
  ...days(from, to),
  days: Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000,
  reason: 'customers_first',
  crosses_quarter: false,
  ...values,
});
const WEDNESDAY = '2026-03-04';
const UNRECORDED = '23514 activity_move_recorded';

/** Rule 3: nothing is lost silently. */
describe.each(ROLES)('a move, by $role,', ({ url }) => {
  const raw = rawSql(url);
  const by = () => ({ by_id: raw.ground.members.marketer });
  const record = (ledger: string, values: Values) => raw.insert(ledger, { ...by(), ...values });
  const slides = async (id: string) =>
    (await raw.send<{ slides: number }>('select slides from activity where id = $1', [id]))[0]?.slides;
  const postpone = async (id: string, version: number, from: string, to: string, values: Values = {}) => {
    await record('postponement', later(id, from, to, { activity_version: version, ...values }));
    await raw.change(id, on(to));
  };

  test('inside the ISO week is free; to another week it is not without its record', async () => {
    const id = await raw.plan();
    expect(await raw.refusal(() => raw.change(id, on('2026-03-02')))).toBe('accepted');
    expect(await raw.refusal(() => raw.change(id, on('2026-03-08')))).toBe('accepted');
    for (const day of ['2026-03-01', '2026-03-09', '2027-03-04'])
      expect(await raw.refusal(() => raw.change(id, on(day)))).toBe(UNRECORDED);
    expect(await raw.refusal(() => raw.change(id, { ends_on: '2026-03-09' }))).toBe(UNRECORDED);
    expect(await slides(id)).toBe(0);
  });

  test('with its record is counted, and the first committed day stays', async () => {
    const id = await raw.plan();
    await postpone(id, 2, WEDNESDAY, '2026-03-11');
    await record('pull_in', {
      activity_id: id,
      activity_version: 3,
      ...days('2026-03-11', '2026-02-24'),
      days: 15,
    });
    await raw.change(id, on('2026-02-24'));
    const [{ first } = { first: '' }] = await raw.send<{ first: string }>(
      'select first_committed_ends_on::text as first from activity where id = $1',
      [id],
    );
    expect([await slides(id), first]).toEqual([1, WEDNESDAY]);
    const promise = (day: string) => raw.refusal(() => raw.change(id, { first_committed_ends_on: day }));
    expect(await promise('2026-02-24')).toBe('23514 activity_first_committed_kept');
    expect(await raw.refusal(() => raw.change(id, { slides: 0, created_on: '2020-01-01', version: 9 }))).toBe(
      'accepted',
    );
    const forged = 'select slides, version, created_on::text as "createdOn" from activity where id = $1';
    expect(await raw.send(forged, [id])).toEqual([{ slides: 1, version: 4, createdOn: '2026-01-05' }]);
  });

  test('on the day of creation is free, and moves the promise along; but to nothing else', async () => {
    const id = await raw.plan({ created_on: new Date() });
    const promise = { ...on('2026-06-03'), first_committed_ends_on: '2026-06-03' };
    expect(await raw.refusal(() => raw.change(id, promise))).toBe('accepted');
    expect(
      await raw.refusal(() => raw.change(id, { ...promise, first_committed_ends_on: '2026-12-01' })),
    ).toBe('23514 activity_first_committed_kept');
    const ahead = await raw.plan({
      created_on: new Date(Date.now() + 9e8),
      first_committed_ends_on: '2030-01-01',
    });
    expect(await raw.refusal(() => raw.change(ahead, promise))).toBe('23514 activity_first_committed_kept');
  });

  test.each<[string, Values, string]>([
    ['not later', later('', WEDNESDAY, '2026-02-24'), '23514 postponement_later_check'],
    ['in the same week', later('', WEDNESDAY, '2026-03-06'), '23514 postponement_week_check'],
    ['of the wrong number of days', { days: 6 }, '23514 postponement_later_check'],
    [
      'that hides the quarter it leaves',
      later('', WEDNESDAY, '2026-04-01'),
      '23514 postponement_quarter_check',
    ],
    ['that leaves no quarter', { crosses_quarter: true }, '23514 postponement_quarter_check'],
    ['for another reason without a note', { reason: 'other', note: '  ' }, '23514 postponement_reason_check'],
    ['without a reason', { reason: null }, '23502'],
    ['by nobody', { by_id: null }, '23502'],
    ['of a version that has passed', { activity_version: 1 }, '23514 ledger_next_version'],
    ['of a version to come', { activity_version: 3 }, '23514 ledger_next_version'],
    ['of what did not happen', {}, '23514 ledger_made_version'],
  ])('is not recorded %s', async (_, values, how) => {
    const activity_id = await raw.plan();
    const given = { ...later(activity_id, WEDNESDAY, '2026-03-11'), ...values, activity_id };
    expect(await raw.refusal(() => record('postponement', given))).toBe(how);
  });

  test('goes where its record says, and the record is about the move', async () => {
    const id = await raw.plan();
    const told = async (to: string, recorded: Values) =>
      raw.refusal(async () => {
        await record('postponement', { ...later(id, WEDNESDAY, '2026-03-11'), ...recorded });
        await raw.change(id, on(to));
      });
    expect(await told('2026-03-11', {})).toBe('accepted');
    const other = await raw.plan();
    const dangling = raw.refusal(async () => {
      await record('postponement', later(other, WEDNESDAY, '2026-03-11'));
      await raw.change(other, { title: 'Iets anders' });
    });
    expect(await dangling).toBe('23514 activity_move_told');
    expect(
      await told('2026-03-18', { activity_version: 3, ...days('2026-03-11', '2026-03-25'), days: 14 }),
    ).toBe('23514 activity_move_told');
    expect(
      await told('2026-03-25', { activity_version: 3, ...days(WEDNESDAY, '2026-03-25'), days: 21 }),
    ).toBe('23514 activity_move_told');
  });

  test('into another year asks for a theme that year has chosen', async () => {
    const { themes } = raw.ground;
    const into2027 = async (theme: string) => {
      const id = await raw.plan({ theme_id: theme });
      return raw.refusal(() =>
        postpone(id, 2, WEDNESDAY, '2027-01-06', { crosses_quarter: true, days: 308 }),
      );
    };
    expect(await into2027(themes.second)).toBe('23503 activity_theme_fkey');
    expect(await into2027(themes.chosen)).toBe('accepted');
  });

  test('is not believed because of a temporary table', async () => {
    const id = await raw.plan();
    await raw.send('create temporary table postponement (like public.postponement) on commit drop');
    await raw.send(
      `insert into pg_temp.postponement (organisation_id, id, activity_id, activity_version, from_starts_on, from_ends_on, to_starts_on, to_ends_on, days, crosses_quarter, reason, note, by_id, at)
        values ($1, uuidv7(), $2, 2, '2026-03-04', '2026-03-04', '2026-03-11', '2026-03-11', 7, false, 'customers_first', '', uuidv7(), now())`,
      [raw.ground.organisationId, id],
    );
    expect(await raw.refusal(() => raw.change(id, on('2026-03-11')))).toBe(UNRECORDED);
  });
});
