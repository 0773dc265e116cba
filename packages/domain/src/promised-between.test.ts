import { describe, expect, test } from 'vitest';
import type { Cadence } from './cadence.js';
import { promisedBetween, remainingPromise } from './promised-between.js';

const TODAY = '2026-11-25';
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

test('what is promised in the periods between two days, per the rows then in force', () => {
  const chain = [
    row({ validUntil: '2026-11-29' }),
    row({ id: 'b', replacesId: 'a', times: 3, validFrom: '2026-11-30' }),
  ];
  expect(
    promisedBetween(chain, [], '2026-11-25', '2026-12-06').map(({ period, promised }) => [
      period.start,
      promised,
    ]),
  ).toEqual([
    ['2026-11-23', 2],
    ['2026-11-30', 3],
  ]);
});

describe('what a pause leaves', () => {
  const remains = (from: string, until: string | null, times = 2, earlier: string[] = []) =>
    remainingPromise(
      [row({ times })],
      earlier.map((day) => ({ cadenceId: 'a', from: day, until: day })),
      { cadenceId: 'a', from, until },
      TODAY,
    ).map((each) => `${each.period.start} ${each.promised}→${each.remains}`);

  test.each([
    // 2 × 6/7 = 1.71, two.
    ['of one day: all of it', remains('2026-11-25', '2026-11-25'), ['2026-11-23 2→2']],
    // 2 × 2/7 = 0.57, one.
    ['of five days: half', remains('2026-11-25', '2026-11-29'), ['2026-11-23 2→1']],
    ['of a whole week: nothing', remains('2026-11-30', '2026-12-06'), ['2026-11-30 2→0']],
    ['of parts of two weeks', remains('2026-12-03', '2026-12-10', 7), ['2026-11-30 7→3', '2026-12-07 7→3']],
    ['beside another pause', remains('2026-11-30', '2026-12-01', 7, ['2026-12-02']), ['2026-11-30 6→4']],
    ['when it ends before it starts: it is none', remains('2026-12-02', '2026-12-01'), []],
  ])('%s', (_, told, expected) => {
    expect(told).toEqual(expected);
  });

  test('without an end is told thirteen weeks ahead', () => {
    expect(remains('2026-11-30', null)).toHaveLength(13);
  });
});
