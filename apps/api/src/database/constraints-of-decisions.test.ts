import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

type Values = Record<string, unknown>;
const DAYS = ['2026-03-04', '2026-03-11', '2026-03-18', '2026-03-25', '2026-03-31'] as const;

/** Rule 3: from the third postponement on, somebody who may steer decides. */
describe.each(ROLES)('after three postponements, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const slide = async (id: string, version: number, values: Values = {}) => {
    const [from, to] = [DAYS[version - 2], DAYS[version - 1]];
    await raw.insert('postponement', {
      activity_id: id,
      activity_version: version,
      from_starts_on: from,
      from_ends_on: from,
      to_starts_on: to,
      to_ends_on: to,
      days: version === 5 ? 6 : 7,
      crosses_quarter: false,
      reason: 'operations_first',
      by_id: raw.ground.members.marketer,
      ...values,
    });
    await raw.change(id, { starts_on: to, ends_on: to });
  };
  const slidThrice = async () => {
    const id = await raw.plan();
    for (const version of [2, 3, 4]) await slide(id, version);
    return id;
  };
  const decide = (id: string, values: Values = {}) =>
    raw.insert('decision', {
      activity_id: id,
      activity_version: 5,
      outcome: 'do',
      slides: 3,
      ends_on: DAYS[4],
      by_id: raw.ground.members.director,
      ...values,
    });
  const slideDecided = (values: Values = {}) =>
    raw.refusal(async () => {
      const id = await slidThrice();
      await slide(id, 5, { decision_id: await decide(id, values) });
    });

  test('a move later is refused without a decision to do it, for that day', async () => {
    const id = await slidThrice();
    const needed = '23514 postponement_needs_decision';
    expect(await raw.refusal(() => slide(id, 5))).toBe(needed);
    expect(await slideDecided({ outcome: 'scrap' })).toBe(needed);
    expect(await slideDecided({ ends_on: '2026-04-15' })).toBe(needed);
    expect(await slideDecided()).toBe('accepted');
  });

  test('the decision of another activity or version does not do', async () => {
    const [id, other] = [await slidThrice(), await slidThrice()];
    const elsewhere = raw.refusal(async () => slide(id, 5, { decision_id: await decide(other) }));
    expect(await elsewhere).toBe('23514 postponement_needs_decision');
    expect(await slideDecided({ activity_version: 4 })).toBe('23514 ledger_next_version');
    const undecidedDay = raw.refusal(() => decide(id, { ends_on: null }));
    expect(await undecidedDay).toBe('23514 decision_date_check');
  });

  test('only who may steer, and is still here, decides', async () => {
    const { marketer, left } = raw.ground.members;
    const refused = '23514 decision_by_steering_member';
    expect(await slideDecided({ by_id: marketer })).toBe(refused);
    expect(await slideDecided({ by_id: left })).toBe(refused);
    expect(await slideDecided({ by_id: raw.ground.other.member })).toBe(refused);
    await raw.send('update member set admin = true where id = $1', [marketer]);
    expect(await slideDecided({ by_id: marketer })).toBe('accepted');
  });
});
