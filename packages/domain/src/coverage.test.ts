import { describe, expect, test } from 'vitest';
import type { Cadence } from './cadence.js';
import { type CoverageWeeks, coverageOf } from './coverage.js';
import { type Publishable, workByChannel } from './publication.js';
import { doingNothing, runwayOf } from './runway.js';

/** A Monday, so that four weeks are four whole weeks: up to Sunday 20 December. */
const MONDAY = '2026-11-23';
const THURSDAY = '2026-11-26';
const row = (values: Partial<Cadence> = {}): Cadence => ({
  id: 'a',
  channelId: 'linkedin',
  themeId: null,
  ownerId: 'emma',
  times: 2,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: null,
  replacesId: null,
  ...values,
});
const planned = (endsOn: string): Publishable => ({
  id: endsOn,
  channelId: 'linkedin',
  themeId: 'meedenken',
  status: 'planned',
  endsOn,
  doneOn: null,
});
const done = (doneOn: string): Publishable => ({ ...planned(doneOn), status: 'done', doneOn });
const promise = (cadence: Cadence, activities: readonly Publishable[] = []) => ({
  chain: [cadence],
  pauses: [],
  work: workByChannel(activities),
});
const of = (cadence: Cadence, activities: readonly Publishable[], weeks: CoverageWeeks, today: string) => {
  const { covered, promised } = coverageOf([promise(cadence, activities)], weeks, today);
  return [covered, promised];
};

describe('the coverage of the coming weeks', () => {
  test.each([
    ['nothing planned', row(), [], MONDAY, 0, 8],
    [
      'surplus of one week covers no other',
      row(),
      ['2026-11-24', '2026-11-25', '2026-11-26'].map(planned),
      MONDAY,
      2,
      8,
    ],
    ['done today counts', row(), [done(MONDAY)], MONDAY, 1, 8],
    ['late is not planned', row(), [planned('2026-11-22')], MONDAY, 0, 8],
    ['the day after the last', row(), [planned('2026-12-21')], MONDAY, 0, 8],
    // Thursday: 2 × 4/7 = 1.14, one; three whole weeks of two; 2 × 3/7 = 0.86, one more
    ['from a Thursday', row(), [planned('2026-11-27')], THURSDAY, 1, 8],
    // One of two is out on Tuesday: that is what was due until Wednesday (one), so it covers nothing from Thursday on.
    ['the first of two is out', row(), [done('2026-11-24')], THURSDAY, 0, 8],
    ['both are out', row(), [done('2026-11-24'), done('2026-11-25')], THURSDAY, 1, 8],
    // November: 1 × 5/30 drops out. December: 1 × 23/31 = 0.74, one, planned for after the four weeks.
    ['one a month, at its end', row({ times: 1, per: 'month' }), [planned('2026-12-30')], THURSDAY, 1, 1],
  ] as const)('%s', (_, cadence, activities, today, covered, promised) => {
    expect(of(cadence, activities, 4, today)).toEqual([covered, promised]);
  });

  test('looks 4, 8 or 13 weeks ahead, over week 53', () => {
    expect(of(row({ times: 1 }), [planned('2027-01-02')], 8, MONDAY)).toEqual([1, 8]);
    expect(of(row({ times: 1 }), [planned('2027-01-02')], 13, MONDAY)).toEqual([1, 13]);
  });

  test('is of all promises together, and says nothing where nothing is promised', () => {
    const other = row({ id: 'b', times: 1, channelId: 'blog' });
    const both = [promise(row(), [planned(MONDAY)]), promise(other)];
    expect(coverageOf(both, 4, MONDAY)).toMatchObject({
      value: 100 / 12,
      wanted: 95,
      covered: 1,
      promised: 12,
    });
    expect(coverageOf([], 4, MONDAY).value).toBeNull();
  });
});

describe('the runway', () => {
  test.each([
    // Beats on Thursday, ⌊0.5 × 7⌋ = 3 days after Monday
    ['this week is open', [], 0, '2026-11-26'],
    ['this week is planned', ['2026-11-24'], 1, '2026-12-03'],
    ['a hole in the second week', ['2026-11-24', '2026-12-08'], 1, '2026-12-03'],
    ['three weeks are planned', ['2026-11-24', '2026-12-01', '2026-12-08'], 3, '2026-12-17'],
  ])('%s', (_, days, weeks, day) => {
    const { weeks: found, firstOpen } = runwayOf([promise(row({ times: 1 }), days.map(planned))], MONDAY);
    expect([found, firstOpen?.day]).toEqual([weeks, day]);
  });

  test('ends with the promise, and there is none of nothing', () => {
    const brief = row({ times: 1, validUntil: '2026-11-29' });
    expect(runwayOf([promise(brief, [planned(MONDAY)])], MONDAY)).toMatchObject({
      weeks: 53,
      firstOpen: null,
    });
    expect(runwayOf([], MONDAY).weeks).toBeNull();
  });
});

test('doing nothing costs the open beats up to the end of the quarter', () => {
  // Thursdays 26 November, 3, 10, 17, 24 and 31 December; the one of 3 December is planned.
  const { until, missed, sentence } = doingNothing(
    [promise(row({ times: 1 }), [planned('2026-12-01')])],
    MONDAY,
  );
  expect(until).toBe('2026-12-31');
  expect(missed.map(({ day }) => day)).toEqual([
    '2026-11-26',
    '2026-12-10',
    '2026-12-17',
    '2026-12-24',
    '2026-12-31',
  ]);
  expect(sentence.nl).toBe('Als niemand meer iets plant, gaan er tot en met 31 december 5 slagen voorbij.');
});
