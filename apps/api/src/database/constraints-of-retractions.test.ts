import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

type Values = Record<string, unknown>;
const HOURS = 3_600_000;
/** Wednesdays of one quarter; an activity is planned on the first. */
const DAYS = ['2026-03-04', '2026-03-11', '2026-03-18', '2026-03-25'] as const;
const REFUSED = '23514 retraction_of_own_move';

/** Moves just made can be taken back, the last that stands first; that is no way around the rules. */
describe.each(ROLES)('a retraction, by $role,', ({ url }) => {
  const raw = rawSql(url);
  const stand = (id: string, day: string) => raw.change(id, { starts_on: day, ends_on: day });
  const postpone = async (id: string, version: number, values: Values = {}) => {
    const [from, to] = [DAYS[version - 2], DAYS[version - 1]];
    await raw.insert('postponement', {
      activity_id: id,
      activity_version: version,
      from_starts_on: from,
      from_ends_on: from,
      to_starts_on: to,
      to_ends_on: to,
      days: 7,
      crosses_quarter: false,
      reason: 'operations_first',
      by_id: raw.ground.members.marketer,
      ...values,
    });
    await stand(id, to ?? '');
  };
  const postponed = async (values: Values = {}) => {
    const id = await raw.plan();
    await postpone(id, 2, values);
    return id;
  };
  const postponedTwice = async (values: Values = {}) => {
    const id = await postponed();
    await postpone(id, 3, values);
    return id;
  };
  /** Takes back the move that made a version, and puts the activity on a day. */
  const retract = (id: string, [made, taken]: readonly [number, number], day: string, values: Values = {}) =>
    raw.refusal(async () => {
      const by_id = raw.ground.members.marketer;
      const versions = { activity_version: made, retracted_version: taken };
      await raw.insert('retraction', { activity_id: id, ...versions, by_id, ...values });
      await stand(id, day);
    });
  const slides = async (id: string) =>
    (await raw.send<{ slides: number }>('select slides from activity where id = $1', [id]))[0]?.slides;

  test('brings it back to where it was, and the slide no longer counts', async () => {
    const id = await postponed();
    expect(await retract(id, [3, 2], DAYS[2])).toBe('23514 activity_move_told');
    expect(await retract(id, [3, 2], DAYS[1])).toBe('23514 activity_move_told');
    expect(await retract(id, [3, 2], DAYS[0])).toBe('accepted');
    expect(await slides(id)).toBe(0);
    expect(await raw.send('select from postponement where activity_id = $1', [id])).toHaveLength(1);
  });

  test('takes back one move after the other, the newest that stands first', async () => {
    const id = await postponedTwice();
    expect(await retract(id, [4, 2], DAYS[0])).toBe(REFUSED);
    expect(await retract(id, [4, 3], DAYS[0])).toBe('23514 activity_move_told');
    expect(await retract(id, [4, 3], DAYS[1])).toBe('accepted');
    expect(await slides(id)).toBe(1);
    expect(await retract(id, [5, 2], DAYS[0])).toBe('accepted');
    expect(await slides(id)).toBe(0);
    expect(await retract(id, [6, 2], DAYS[0])).toBe(REFUSED);
    expect(await retract(id, [6, 3], DAYS[1])).toBe(REFUSED);
  });

  test('takes a move back once, also when it was made again since', async () => {
    const id = await postponed();
    expect(await retract(id, [3, 2], DAYS[0])).toBe('accepted');
    await postpone(id, 4, {
      from_starts_on: DAYS[0],
      from_ends_on: DAYS[0],
      to_starts_on: DAYS[3],
      to_ends_on: DAYS[3],
      days: 21,
    });
    expect(await retract(id, [5, 2], DAYS[0])).toBe(REFUSED);
    expect(await retract(id, [5, 4], DAYS[0])).toBe('accepted');
    expect(await slides(id)).toBe(0);
  });

  test('is of a move, by who made it, and soon', async () => {
    const changed = await raw.plan();
    await raw.change(changed, { title: 'Anders' });
    expect(await retract(changed, [3, 2], DAYS[3])).toBe(REFUSED);
    const id = await postponed();
    const { director } = raw.ground.members;
    expect(await retract(id, [3, 2], DAYS[0], { by_id: director })).toBe(REFUSED);
    expect(await retract(id, [3, 1], DAYS[0])).toBe(REFUSED);
    expect(await retract(id, [3, 3], DAYS[0])).toBe(REFUSED);
    const late = await postponed({ at: new Date(Date.now() - HOURS / 5) });
    expect(await retract(late, [3, 2], DAYS[0])).toBe(REFUSED);
  });

  test('stops at a move of somebody else, and at one of long ago', async () => {
    const theirs = await postponedTwice({ by_id: raw.ground.members.director });
    expect(await retract(theirs, [4, 3], DAYS[1])).toBe(REFUSED);
    expect(await retract(theirs, [4, 2], DAYS[0])).toBe(REFUSED);
    const old = await postponedTwice({ at: new Date(Date.now() - HOURS) });
    expect(await retract(old, [4, 3], DAYS[1])).toBe(REFUSED);
    expect(await retract(old, [4, 2], DAYS[0])).toBe(REFUSED);
  });

  test('leaves what else changed, and only goes from where the move left it', async () => {
    const id = await postponed();
    await raw.change(id, { title: 'Anders' });
    await stand(id, '2026-03-12');
    expect(await retract(id, [5, 2], DAYS[0])).toBe(REFUSED);
    await stand(id, DAYS[1]);
    expect(await retract(id, [5, 2], DAYS[0])).toBe('23514 ledger_next_version');
    expect(await retract(id, [6, 2], DAYS[0])).toBe('accepted');
    const [row] = await raw.send('select title, slides from activity where id = $1', [id]);
    expect(row).toEqual({ title: 'Anders', slides: 0 });
  });
});
