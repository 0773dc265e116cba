import { expect, it } from 'vitest';
import { planner, weeksOf } from './people-for-tests.js';
import { at, twoServers } from './two-servers-for-tests.js';

const { sql, live } = await twoServers();

it.each([
  ['Europe/Amsterdam', 'summer begins', '2027-03-27T12:00', '2027-03-29T12:00', '2027-W13'],
  ['America/New_York', 'summer begins', '2027-03-13T12:00', '2027-03-15T16:00', '2027-W11'],
  ['Europe/Amsterdam', 'summer ends', '2026-10-24T12:00', '2026-10-26T12:00', '2026-W44'],
  ['Australia/Lord_Howe', 'summer ends by half an hour', '2027-04-03T00:00', '2027-04-05T12:00', '2027-W14'],
])('exactly one digest a week in %s where %s', async (zone, _, from, until, week) => {
  const person = await planner(sql, zone, []);
  const [year = 0, number = 0] = week.split('-W').map(Number);
  await sql(
    `insert into user_digest (user_id, iso_year, iso_week) select id, $1, $2 from user_account on conflict do nothing`,
    [year, number - 1],
  );
  expect(await live(at(from), at(until))).toBeGreaterThan(0);
  const told = await weeksOf(sql, person);
  expect(told?.mailed.filter((one) => one === week)).toEqual([week]);
  expect(told?.mailed.length).toBe(new Set(told?.mailed).size);
  expect(told?.jobs).toBe(told?.mailed.length);
});
