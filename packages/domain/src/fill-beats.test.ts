import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cadence, Pause } from './cadence.js';
import { addDays, yearOf } from './calendar-date.js';
import { coverageOf } from './coverage.js';
import { fillBeats, openBeats } from './fill-beats.js';
import { PERIOD_KINDS } from './period.js';
import { type Promised, type Publishable, workByChannel } from './publication.js';
import { isWorkingDay } from './working-day.js';

/** A Thursday; its week began on 23 November 2026. */
const TODAY = '2026-11-26';
const themes = [2026, 2027].flatMap((year) => [
  { year, themeId: 'a', name: 'A', weight: 60, ownerId: null },
  { year, themeId: 'b', name: 'B', weight: 40, ownerId: null },
]);
const facts = { today: TODAY, activities: [], themes, holidays: new Set(['2026-12-25']) };
const row = (values: Partial<Cadence> = {}): Cadence => ({
  id: 'row',
  channelId: 'linkedin',
  themeId: null,
  ownerId: 'emma',
  times: 1,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: null,
  replacesId: null,
  ...values,
});
const promise = (
  of: Cadence,
  pauses: readonly Pause[] = [],
  work: readonly Publishable[] = [],
): Promised => ({
  chain: [of],
  pauses,
  work: workByChannel(work),
});
const days = (promised: Promised, weeks: number) =>
  fillBeats(facts, openBeats([promised], weeks, TODAY)).map(({ day }) => day);

describe('the day of a draft', () => {
  test.each([
    ['is the day of its beat', promise(row()), 2, ['2026-11-26', '2026-12-03']],
    // Beats on Tuesday 24 (gone by), Saturday 28 November and Tuesday 1 December.
    [
      'is from today on, and no Saturday',
      promise(row({ times: 2 })),
      1,
      ['2026-11-26', '2026-11-27', '2026-12-01'],
    ],
    [
      'is no holiday',
      promise(row({ validFrom: '2026-12-21', times: 5 })),
      5,
      // Beats on the 21st, 23rd, 24th, 25th (Christmas) and 27th (Sunday): the fourth takes the day that is left, the fifth
      // shares one.
      ['2026-12-21', '2026-12-23', '2026-12-24', '2026-12-22', '2026-12-24', '2026-12-28', '2026-12-30'],
    ],
    // 4 × 8/31 is one, on Monday 28 December.
    [
      'is not paused',
      promise(row({ times: 4, per: 'month', validFrom: '2026-12-01', validUntil: '2026-12-31' }), [
        { cadenceId: 'row', from: '2026-12-01', until: '2026-12-23' },
      ]),
      6,
      ['2026-12-28'],
    ],
  ])('%s', (_, promised, weeks, expected) => {
    expect(days(promised, weeks)).toEqual(expected);
  });
});

test('a draft is made by the owner of the promise, on its channel, for its theme', () => {
  const promised = promise(row({ themeId: 'b', ownerId: 'bram', channelId: 'blog' }));
  const [draft] = fillBeats(facts, openBeats([promised], 1, TODAY));
  expect(draft).toMatchObject({ themeId: 'b', ownerId: 'bram', channelId: 'blog' });
});

const anyRow = fc.record({
  id: fc.constant('row'),
  channelId: fc.constant('linkedin'),
  themeId: fc.constantFrom(null, 'a'),
  ownerId: fc.constant('emma'),
  times: fc.integer({ min: 1, max: 5 }),
  per: fc.constantFrom(...PERIOD_KINDS),
  validFrom: fc.integer({ min: 0, max: 400 }).map((more) => addDays('2026-01-01', more)),
  validUntil: fc.constantFrom(null, '2027-01-20'),
  replacesId: fc.constant(null),
});
const anyPauses = fc.array(
  fc.tuple(fc.nat(90), fc.nat(20)).map(([more, length]) => {
    const from = addDays(TODAY, more - 20);
    return { cadenceId: 'row', from, until: addDays(from, length) };
  }),
  { maxLength: 2 },
);

test('filling all open beats covers what is promised in the weeks looked at, by days from today on', () => {
  fc.assert(
    fc.property(anyRow, anyPauses, fc.constantFrom(4, 8, 13), (of, pauses, weeks) => {
      const open = openBeats([promise(of, pauses)], weeks, TODAY);
      const drafts = fillBeats(facts, open);
      expect(drafts.length).toBeLessThanOrEqual(open.length);
      const filled = drafts.map(
        ({ day, channelId, themeId }, at): Publishable => ({
          id: `draft ${at}`,
          channelId,
          themeId: themeId ?? '',
          status: 'planned',
          endsOn: day,
          doneOn: null,
        }),
      );
      const after = promise(of, pauses, filled);
      expect(fillBeats(facts, openBeats([after], weeks, TODAY))).toEqual([]);
      for (const { day, beat, themeId } of drafts) {
        expect(day >= TODAY && day >= beat.period.start && day <= beat.period.end).toBe(true);
        expect(themes.some((theme) => theme.year === yearOf(day) && theme.themeId === themeId)).toBe(true);
      }
      const before = coverageOf([promise(of, pauses)], weeks, TODAY);
      expect(coverageOf([after], weeks, TODAY).covered).toBeGreaterThanOrEqual(before.covered);
    }),
  );
});

test('nobody is asked to work on a free day while the period has a working day left', () => {
  const drafts = fillBeats(facts, openBeats([promise(row({ times: 3 }))], 13, TODAY));
  expect(drafts.every(({ day }) => isWorkingDay(day, (on) => facts.holidays.has(on)))).toBe(true);
});
