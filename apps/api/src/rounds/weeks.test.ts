import { beforeAll, expect, it } from 'vitest';
import { join, type Planner, planner, remindersOf, weeksOf, ZONES } from './people-for-tests.js';
import { at, twoServers } from './two-servers-for-tests.js';

const { sql, live } = await twoServers();
const WEEKS = ['2026-W52', '2026-W53', '2027-W01', '2027-W02'];
/** Wednesday of the first week, New Year’s Eve, a Sunday, and after the last day. */
const DUE = ['2026-12-23', '2026-12-31', '2027-01-03', '2027-01-25'];

let people: Planner[] = [];
/** Leaves one organisation and joins another, in the middle of a week. */
let mover: Planner;
let broken = 0;
beforeAll(async () => {
  people = await Promise.all(ZONES.map((zone) => planner(sql, zone, DUE)));
  mover = await planner(sql, 'Europe/Amsterdam', DUE);
  const [kiritimati, newYork] = people;
  await join(sql, mover, newYork?.organisationId ?? '');
  // All of them had the week before: no clock that is set back brings it again.
  await sql('insert into user_digest (user_id, iso_year, iso_week) select id, 2026, 51 from user_account');
  const of = `user_id = '${mover.userId}' and organisation_id =`;
  broken = await live(at('2026-12-21T10:00'), at('2027-01-11T23:00'), {
    // Monday 07:30 in Amsterdam, where the digest just came; in New York it is still to be seven.
    [at('2026-12-28T06:00')]: `update member set active = false where ${of} '${mover.organisationId}'`,
    [at('2026-12-31T12:00')]: `insert into member (organisation_id, user_id, name, role)
      values ('${kiritimati?.organisationId}', '${mover.userId}', 'Emma', 'director')`,
    [at('2027-01-06T12:00')]:
      `update member set active = not active where ${of} any ('{${mover.organisationId},${newYork?.organisationId}}')`,
  });
}, 120_000);

it('was lived through with ticks that were killed', () => {
  expect(broken).toBeGreaterThan(50);
});

it.each(ZONES.map((zone, place) => [zone, place] as const))(
  'exactly one digest a week over New Year, with a week 53, in %s',
  async (_, place) => {
    const person = people[place];
    expect(person && (await weeksOf(sql, person))).toEqual({
      had: ['2026-W51', ...WEEKS],
      mailed: WEEKS,
      shown: WEEKS,
      jobs: WEEKS.length,
    });
  },
);

it('exactly one for who changes organisations in the middle of a week', async () => {
  expect(await weeksOf(sql, mover)).toMatchObject({ mailed: WEEKS, shown: WEEKS, jobs: WEEKS.length });
});

it.each(ZONES.map((zone, place) => [zone, place] as const))(
  'each reminder once, and one mail of them a day, in %s',
  async (_, place) => {
    const person = people[place];
    if (!person) throw new Error('Nobody lives there.');
    const { rows, days } = await remindersOf(sql, person);
    const [first] = await sql<{ id: string }>(
      `select id from activity where organisation_id = $1 and ends_on = '2026-12-31'`,
      [person.organisationId],
    );
    const keys = rows.map(({ key }) => key).filter((key) => key.includes(first?.id ?? '?'));
    expect(keys.map((key) => key.replace(first?.id ?? '', '')).toSorted()).toEqual([
      'due_soon  2026-12-31 0',
      'due_soon  2026-12-31 2',
      'due_soon  2026-12-31 7',
      'late  2026-12-31',
    ]);
    expect(rows.filter(({ mails, waits }) => mails !== 1 || waits)).toEqual([]);
    expect(days.length).toBeGreaterThanOrEqual(4);
    expect(days.filter(({ mails }) => mails !== 1)).toEqual([]);
  },
);
