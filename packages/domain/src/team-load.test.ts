import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import { type LoadedRow, roomOf, teamLoad } from './team-load.js';

// A Wednesday: its week began on 23 November
const TODAY = '2026-11-25';
const TEAM = [
  { memberId: 'emma', name: 'Emma', carries: true, hoursAWeek: null },
  { memberId: 'sam', name: 'Sam', carries: true, hoursAWeek: null },
  { memberId: 'kees', name: 'Kees', carries: false, hoursAWeek: 8 },
];
const row = (id: string, endsOn: string, differs: Partial<LoadedRow> = {}): LoadedRow => ({
  id,
  ownerId: 'emma',
  channelId: 'blog',
  status: 'planned',
  endsOn,
  effortHours: 2,
  ...differs,
});
const person = (rows: LoadedRow[], who = 0) => teamLoad(TEAM, rows, [], 4, TODAY).people[who];

test('puts work in the week it is due, what is late in this one, and what comes later in none', () => {
  const rows = [
    row('late', '2026-10-01'),
    row('sunday', '2026-11-29'),
    row('monday', '2026-11-30'),
    row('last', '2027-02-21'),
    row('after', '2027-02-22'),
    row('done', '2026-11-26', { status: 'done' }),
  ];
  const { mondays } = teamLoad(TEAM, rows, [], 4, TODAY);
  expect([mondays.length, mondays[0], mondays.at(-1)]).toEqual([13, '2026-11-23', '2027-02-15']);
  expect(person(rows)?.hours).toEqual([4, 2, ...Array.from({ length: 10 }, () => 0), 2]);
});

test('divides the agreed capacity over who carries, less the days away', () => {
  const away = { memberId: 'sam', from: '2026-11-28', until: '2026-12-01', standInId: null };
  const { people, usualHours } = teamLoad(TEAM, [row('one', TODAY)], [away], 4, TODAY);
  expect(usualHours).toBe(2);
  expect(people.map(({ capacity }) => capacity.slice(0, 3))).toEqual([
    [4, 4, 4],
    [4, 2.4, 4],
    [0, 0, 0],
  ]);
  // A Saturday and a Sunday are no working days
  expect(people[1]?.daysAway.slice(0, 3)).toEqual([0, 2, 0]);
});

test('own hours take the place of the equal part, and leave that of the others alone', () => {
  const away = { memberId: 'emma', from: '2026-11-30', until: '2026-12-02', standInId: null };
  const team = [{ ...TEAM[0], hoursAWeek: 12 }, { ...TEAM[1] }, { ...TEAM[2] }] as typeof TEAM;
  const { people, equalPart } = teamLoad(team, [row('one', TODAY)], [away], 4, TODAY);
  expect(equalPart).toBe(4);
  expect(people.map(({ capacity }) => capacity.slice(0, 3))).toEqual([
    [12, 4.8, 12],
    [4, 4, 4],
    // Who can be given no work carries none, whatever was said.
    [0, 0, 0],
  ]);
  const none = teamLoad([{ ...TEAM[0], hoursAWeek: 0 }] as typeof TEAM, [row('one', TODAY)], [], 4, TODAY);
  expect(none.people[0]?.capacity[0]).toBe(0);
  expect(none.people.map(roomOf)).toEqual([-2]);
});

test('no work is lost or doubled, whoever owns it', () => {
  const anyRow = fc.record({
    id: fc.uuid(),
    ownerId: fc.constantFrom('emma', 'sam', 'kees'),
    channelId: fc.constantFrom('blog', 'mail'),
    status: fc.constantFrom('planned' as const, 'ready' as const, 'done' as const),
    endsOn: fc.integer({ min: -100, max: 80 }).map((days) => addDays(TODAY, days)),
    effortHours: fc.constantFrom(0, 1.5, 8),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyRow, { selector: ({ id }) => id }), (rows) => {
      const { people } = teamLoad(TEAM, rows, [], 4, TODAY);
      const carried = people.flatMap(({ hours }) => hours).reduce((all, one) => all + one, 0);
      const open = rows.filter(({ status }) => status !== 'done');
      expect(carried).toBeCloseTo(open.reduce((all, { effortHours }) => all + (effortHours ?? 0), 0));
      for (const one of people) expect(Number.isFinite(roomOf(one))).toBe(true);
    }),
  );
});
