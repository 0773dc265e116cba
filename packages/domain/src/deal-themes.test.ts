import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import { dealThemes, type Moment, type StandingWork } from './deal-themes.js';
import type { FactTheme } from './facts.js';

const theme = (themeId: string, weight: number, year = 2026): FactTheme => ({
  themeId,
  weight,
  year,
  name: themeId,
  ownerId: null,
});
const CHOSEN = [theme('a', 50), theme('b', 30), theme('c', 20)];
const moment = (day: string, themeId: string | null = null): Moment => ({
  channelId: 'linkedin',
  themeId,
  day,
});
const moments = (count: number) =>
  Array.from({ length: count }, (_, at) => moment(addDays('2026-11-23', at)));
const work = (themeId: string, effortHours: number | null, startsOn = '2026-03-02'): StandingWork => ({
  themeId,
  channelId: 'linkedin',
  status: 'done',
  startsOn,
  effortHours,
});

describe('themes are dealt', () => {
  test.each([
    ['by weight over an empty year', moments(10), [], 'a b c a a b a c b a'],
    // Of 9 hours b is meant to have 2.7 and has none; of 12 a is meant to have 6 and has 3.
    ['to the theme that is behind', moments(2), [work('a', 3), work('c', 3)], 'b a'],
    ['to no theme that has enough', moments(2), [work('a', 60), work('b', 1)], 'b c'],
    ['past the theme that is promised', [moment('2026-12-01', 'c'), moment('2026-12-02')], [], 'c a'],
    ['in order of day, whatever order they come in', moments(3).toReversed(), [], 'c b a'],
    ['without what was scrapped', moments(1), [{ ...work('a', 9), status: 'scrapped' }], 'a'],
    ['without the work of another year', moments(1), [work('a', 9, '2025-03-03')], 'a'],
  ] as const)('%s', (_, some, standing, expected) => {
    expect(dealThemes(some, standing, CHOSEN).join(' ')).toBe(expected);
  });

  test('per year, by what that year has chosen', () => {
    const some = [
      moment('2026-12-30'),
      moment('2027-01-04'),
      moment('2027-01-05', 'a'),
      moment('2028-01-04'),
    ];
    expect(dealThemes(some, [], [...CHOSEN, theme('b', 100, 2027)])).toEqual(['a', 'b', null, null]);
  });

  test('equally while nothing is weighed', () => {
    expect(dealThemes(moments(4), [], [theme('a', 0), theme('b', 0)])).toEqual(['a', 'b', 'a', 'b']);
  });
});

const anyWork = fc.array(
  fc.record({
    of: fc.constantFrom('a', 'b', 'c', 'gone'),
    hours: fc.option(fc.integer({ min: 1, max: 30 })),
  }),
  { maxLength: 12 },
);
const anyMoments = fc.array(
  fc.record({ at: fc.nat(40), themeId: fc.constantFrom(null, null, null, 'a', 'c') }),
  { maxLength: 25 },
);

test('whatever stands there: a promised theme stays, and no theme is dealt more than one moment past its weight', () => {
  fc.assert(
    fc.property(anyWork, anyMoments, (standing, some) => {
      // All on one channel, so that every moment weighs the same.
      const rows = standing.map(({ of, hours }) => work(of, hours));
      const asked = some.map(({ at, themeId }) => moment(addDays('2026-11-20', at % 40), themeId));
      const dealt = dealThemes(asked, rows, CHOSEN);
      expect(dealThemes(asked, rows, CHOSEN)).toEqual(dealt);
      const known = standing.flatMap(({ hours }) => hours ?? []).toSorted((x, y) => x - y);
      const middle = [known[Math.floor(known.length / 2)], known[Math.floor((known.length - 1) / 2)]];
      const each = ((middle[0] ?? 1) + (middle[1] ?? 1)) / 2;
      const hours = (id: string | null) =>
        standing.filter(({ of }) => of === id).reduce((sum, row) => sum + (row.hours ?? each), 0) +
        dealt.filter((given) => given === id).length * each;
      const whole = ['a', 'b', 'c', 'gone'].reduce((sum, id) => sum + hours(id), 0);
      asked.forEach(({ themeId }, at) => {
        if (themeId !== null) expect(dealt[at]).toBe(themeId);
      });
      for (const { themeId, weight } of CHOSEN) {
        const wasDealt = asked.some((one, at) => one.themeId === null && dealt[at] === themeId);
        if (wasDealt) expect(hours(themeId)).toBeLessThanOrEqual((weight / 100) * whole + each + 1e-6);
      }
    }),
  );
});
