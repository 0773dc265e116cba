import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import { DEVELOPMENT_MONTHS, developmentOf } from './development.js';
import type { FocusRow } from './focus-score.js';

const TODAY = '2026-07-03';
const row = (
  startsOn: string,
  themeId: string,
  effortHours: number,
  more: Partial<FocusRow> = {},
): FocusRow => ({
  id: `${startsOn} ${themeId}`,
  themeId,
  channelId: 'blog',
  status: 'done',
  startsOn,
  effortHours,
  ...more,
});
const perTheme = (rows: FocusRow[]) => developmentOf(rows, ({ themeId }) => themeId, TODAY);

test('six months, each divided for itself, the running one up to today', () => {
  const shares = perTheme([
    row('2026-01-31', 'safe', 8),
    row('2026-02-01', 'safe', 3),
    row('2026-02-10', 'people', 1),
    row('2026-06-10', 'people', 2),
    row('2026-07-03', 'safe', 1),
    row('2026-07-04', 'people', 9),
    row('2026-06-11', 'safe', 9, { status: 'scrapped' }),
  ]);
  expect(shares.get('safe')).toEqual([0.75, null, null, null, 0, 1]);
  expect(shares.get('people')).toEqual([0.25, null, null, null, 1, 0]);
});

test('the shares of a month with work are one together', () => {
  const some = fc.record({
    day: fc.integer({ min: 0, max: 150 }),
    theme: fc.constantFrom('a', 'b', 'c'),
    hours: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1 }), (given) => {
      const shares = [
        ...perTheme(given.map(({ day, theme, hours }) => row(addDays(TODAY, -day), theme, hours))).values(),
      ];
      for (let month = 0; month < DEVELOPMENT_MONTHS; month++) {
        const known = shares.flatMap((of) => of[month] ?? []);
        if (known.length > 0) expect(known.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }
    }),
  );
});
