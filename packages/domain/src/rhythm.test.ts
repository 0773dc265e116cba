import { describe, expect, test } from 'vitest';
import type { Cadence, Pause } from './cadence.js';
import { addDays } from './calendar-date.js';
import { organisationRhythm } from './organisation-rhythm.js';
import { type Publishable, workByChannel } from './publication.js';
import { bandOf, rhythmOf } from './rhythm.js';

/** A Monday: week 47 is just over; 13 weeks ago began on 24 August 2026. */
const TODAY = '2026-11-23';
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
const done = (doneOn: string, id = doneOn): Publishable => ({
  id,
  channelId: 'linkedin',
  themeId: 'meedenken',
  status: 'done',
  endsOn: doneOn,
  doneOn,
});
/** So many publications in each of the weeks before today's, the newest last, on the days from Monday on. */
const weeks = (...counts: number[]): Publishable[] =>
  counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, day) => {
      const on = addDays(TODAY, (index - counts.length) * 7 + (day % 7));
      return done(on, `${on} ${day}`);
    }),
  );
const of = (
  chain: readonly Cadence[],
  activities: readonly Publishable[],
  pauses: readonly Pause[] = [],
  today = TODAY,
) => rhythmOf({ chain, pauses, work: workByChannel(activities) }, today);

describe('the rhythm of two a week over 13 weeks', () => {
  test.each([
    ['nothing at all', [], 0, 26],
    ['always two', weeks(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2), 26, 26],
    ['half of it', weeks(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 13, 26],
    ['surplus never repairs silence', weeks(26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 2, 26],
    ['four, nothing, four, nothing', weeks(4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4), 14, 26],
    [
      'what is older, or of this week, does not count',
      [...weeks(2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), done(TODAY)],
      3,
      26,
    ],
  ] as const)('%s', (_, activities, kept, promised) => {
    const rhythm = of([row()], activities);
    expect([rhythm.kept, rhythm.promised]).toEqual([kept, promised]);
    expect(rhythm.value).toBeCloseTo((100 * kept) / promised, 9);
    expect(rhythm.periods).toHaveLength(13);
  });

  test('tells the activities of each period', () => {
    const { periods } = of([row()], [done('2026-11-22'), done('2026-11-16'), done('2026-11-15')]);
    expect(periods.slice(-2).map(({ activityIds }) => activityIds)).toEqual([
      ['2026-11-15'],
      ['2026-11-16', '2026-11-22'],
    ]);
    expect(periods.at(-1)).toMatchObject({
      period: { start: '2026-11-16', end: '2026-11-22' },
      promised: 2,
      done: 2,
      kept: 2,
    });
  });
});

describe('what counts of a promise that is young, paused or changed', () => {
  test('there is no value while no period is over', () => {
    const young = of([row({ validFrom: '2026-11-23' })], [done(TODAY)]);
    expect(young).toMatchObject({ value: null, promised: 0, periods: [], trend: null, streak: 0 });
    expect(young.sentence.en).toMatch(/^Not enough history/);
    expect(of([row({ validFrom: '2027-01-04' })], []).value).toBeNull();
  });

  test.each([
    // From Thursday: 2 × 4/7 = 1.14, one; then one whole week of two. Kept: one of one, nothing of two.
    ['begun on a Thursday', row({ validFrom: '2026-11-12' }), [done('2026-11-15')], 1, 3],
    // From Saturday: 2 × 2/7 = 0.57, one; from Sunday: 0.29, nothing, it drops out.
    ['begun on a Saturday', row({ validFrom: '2026-11-14' }), [], 0, 3],
    ['begun on a Sunday', row({ validFrom: '2026-11-15' }), [done('2026-11-15')], 0, 2],
    // What was published before it held keeps nothing.
    ['begun on the Monday', row({ validFrom: '2026-11-16' }), [done('2026-11-15')], 0, 2],
  ] as const)('%s', (_, cadence, activities, kept, promised) => {
    expect(of([cadence], activities)).toMatchObject({ kept, promised });
  });

  test('a paused period is neither a miss nor a hit', () => {
    const pause = { cadenceId: 'a', from: '2026-11-02', until: '2026-11-08' };
    const activities = weeks(2, 2, 0, 1);
    // Weeks of 26 Oct, 2 Nov, 9 Nov, 16 Nov: 2, 2, 0, 1 kept of 8; without the second 3 of 6.
    const since = row({ validFrom: '2026-10-26' });
    expect(of([since], activities)).toMatchObject({ kept: 5, promised: 8 });
    expect(of([since], activities, [pause])).toMatchObject({ kept: 3, promised: 6 });
  });

  test('lowering the promise does not heal the weeks before', () => {
    const activities = weeks(0, 0, 1, 1);
    const before = row({ validFrom: '2026-10-26', validUntil: '2026-11-08' });
    const after = row({ id: 'b', times: 1, validFrom: '2026-11-09', replacesId: 'a' });
    expect(of([after, before], activities)).toMatchObject({ kept: 2, promised: 6 });
    expect(of([after, before], activities).periods.map(({ promised }) => promised)).toEqual([2, 2, 1, 1]);
  });

  test('promising per month instead does not let the surplus of one past week pay for another', () => {
    const weekly = row({ validFrom: '2026-09-28', validUntil: '2026-10-25' });
    const monthly = row({ id: 'b', times: 8, per: 'month', validFrom: '2026-10-26', replacesId: 'a' });
    // Weeks of 28 Sep to 19 Oct: 4, 0, 4, 0 is 4 of 8. October from the 26th: 8 × 6/31 = 1.55, two, none of it kept.
    const activities = weeks(4, 0, 4, 0, 0, 0, 0, 0);
    expect(of([weekly, monthly], activities)).toMatchObject({ kept: 4, promised: 10 });
  });
});

describe('other periods', () => {
  test.each([
    // The fortnight of 16 November still runs: six are 24 August to 15 November.
    ['fortnight', 6, '2026-08-24'],
    ['month', 4, '2026-07-01'],
    ['quarter', 4, '2025-10-01'],
    ['year', 4, '2022-01-01'],
  ] as const)('per %s are told over %i', (per, count, first) => {
    const { periods, promised } = of([row({ per, times: 3, validFrom: '2020-01-01' })], []);
    expect(periods).toHaveLength(count);
    expect(periods[0]?.period.start).toBe(first);
    expect(promised).toBe(3 * count);
  });

  test('run on over the year: week 53 counts once', () => {
    const rhythm = of([row({ times: 1, validFrom: '2026-12-21' })], [done('2027-01-01')], [], '2027-01-11');
    expect(rhythm.periods.map(({ period, kept }) => [period.start, kept])).toEqual([
      ['2026-12-21', 0],
      ['2026-12-28', 1],
      ['2027-01-04', 0],
    ]);
  });
});

describe('the streak', () => {
  const since = row({ times: 1, validFrom: '2026-10-26' });
  test.each([
    ['kept, kept, missed, kept', weeks(1, 1, 0, 1), 1],
    ['with the current week', [...weeks(1, 0, 1, 1), done(TODAY)], 3],
    ['the current week breaks nothing', weeks(0, 1, 1, 1), 3],
    ['ended last week', weeks(1, 1, 1, 0), 0],
    ['only the current week', [done(TODAY)], 1],
    ['from the beginning', weeks(1, 1, 1, 1), 4],
  ] as const)('%s', (_, activities, streak) => {
    expect(of([since], activities).streak).toBe(streak);
  });

  test('goes on over a pause', () => {
    const pause = { cadenceId: 'a', from: '2026-11-09', until: '2026-11-15' };
    expect(of([since], weeks(1, 1, 0, 1), [pause]).streak).toBe(3);
  });
});

test('the trend is in points against the same number of periods before', () => {
  // 13 weeks of one of two, then 13 weeks of two of two: 100 − 50
  const activities = weeks(...Array(13).fill(1), ...Array(13).fill(2));
  expect(of([row()], activities)).toMatchObject({ value: 100, trend: 50 });
  expect(of([row({ validFrom: '2026-08-24' })], activities).trend).toBeNull();
});

test.each([
  [100, 'steady'],
  [85, 'steady'],
  [84.99, 'wavering'],
  [60, 'wavering'],
  [59.99, 'loose'],
  [0, 'loose'],
])('%f is %s', (value, band) => {
  expect(bandOf(value)).toBe(band);
});

test('an organisation has the mean of its promises, each equal', () => {
  const steady = of([row({ times: 1, validFrom: '2026-11-16' })], weeks(1));
  const silent = of([row({ times: 9, validFrom: '2026-11-16' })], []);
  const young = of([row({ validFrom: '2026-11-23' })], []);
  // (100 + 0) / 2, although only 1 of 10 beats was kept
  expect(organisationRhythm([steady, young, silent])).toMatchObject({
    value: 50,
    counted: 2,
    tooYoung: 1,
    promised: 10,
    kept: 1,
    activityIds: steady.periods.flatMap(({ activityIds }) => activityIds),
    sentence: {
      nl: 'Het ritme is gemiddeld 50% over 2 beloften: 1 van de 10 beloofde slagen zijn gehaald.',
      en: 'The rhythm is 50% on average over 2 promises: 1 of the 10 promised beats were kept.',
    },
  });
  expect(organisationRhythm([steady, steady]).activityIds).toHaveLength(1);
  expect(organisationRhythm([young]).value).toBeNull();
  // 84.96 wavers, and must not be told as 85.
  expect(organisationRhythm([{ ...steady, value: 84.96 }]).sentence.en).toContain('is 84% on average');
});
