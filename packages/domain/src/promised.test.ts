import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cadence, Pause } from './cadence.js';
import { addDays } from './calendar-date.js';
import { stretchesOf } from './in-force.js';
import { PERIOD_KINDS, periodOf } from './period.js';
import { judgedPeriods, promisedIn } from './promised.js';

const row = (values: Partial<Cadence> = {}): Cadence => ({
  id: 'a',
  channelId: 'linkedin',
  themeId: null,
  ownerId: 'emma',
  times: 1,
  per: 'week',
  validFrom: '2024-01-01',
  validUntil: null,
  replacesId: null,
  ...values,
});
const pause = (from: string, until: string | null, cadenceId = 'a'): Pause => ({ cadenceId, from, until });

describe('what is promised in a period', () => {
  test.each([
    ['a whole week', row({ times: 3 }), [], '2026-11-23', 3],
    ['week 53, over the edge', row({ times: 2 }), [], '2027-01-02', 2],
    ['before it holds', row({ validFrom: '2026-11-30' }), [], '2026-11-23', 0],
    ['after it ended', row({ validUntil: '2026-11-22' }), [], '2026-11-23', 0],
    // 1 × 3/7 = 0.43 and 1 × 4/7 = 0.57
    ['from Friday', row({ validFrom: '2026-11-27' }), [], '2026-11-23', 0],
    ['from Thursday', row({ validFrom: '2026-11-26' }), [], '2026-11-23', 1],
    // 1 × 7/14 = 0.5, up
    ['half a fortnight', row({ per: 'fortnight', validFrom: '2026-11-23' }), [], '2026-11-23', 1],
    // 1 × 15/30 = 0.5, up; 1 × 15/31 = 0.48; 1 × 14/28 = 0.5; 1 × 14/29 = 0.48
    ['half of November', row({ per: 'month', validFrom: '2026-11-16' }), [], '2026-11-01', 1],
    ['15 of 31 days', row({ per: 'month', validFrom: '2026-12-17' }), [], '2026-12-01', 0],
    ['14 of 28 days', row({ per: 'month', validUntil: '2026-02-14' }), [], '2026-02-01', 1],
    ['14 of 29 days, leap year', row({ per: 'month', validUntil: '2028-02-14' }), [], '2028-02-01', 0],
    // 4 × 184/366 = 2.01
    ['a leap year from July', row({ times: 4, per: 'year', validFrom: '2028-07-01' }), [], '2028-09-01', 2],
    // Paused: 3 × 5/7 = 2.14; all 7 days; 3 × 2/7 = 0.86
    ['two days paused', row({ times: 3 }), [pause('2026-11-23', '2026-11-24')], '2026-11-23', 2],
    ['wholly paused', row({ times: 3 }), [pause('2026-11-20', '2026-12-24')], '2026-11-23', 0],
    ['paused until further notice', row({ times: 3 }), [pause('2026-11-25', null)], '2026-11-23', 1],
    // The same days twice are paused once: 7 × 5/7
    [
      'paused twice',
      row({ times: 7 }),
      [pause('2026-11-23', '2026-11-24'), pause('2026-11-24', '2026-11-24')],
      '2026-11-23',
      5,
    ],
    ["another promise's pause", row(), [pause('2026-11-01', null, 'b')], '2026-11-23', 1],
  ] as const)('%s', (_, cadence, pauses, day, promised) => {
    expect(promisedIn([cadence], pauses, periodOf(cadence.per, day))).toBe(promised);
  });

  test('of two rows is summed before it is rounded', () => {
    // Two a week until Wednesday, three from Thursday: (2×3 + 3×4)/7 = 2.57
    const until = row({ times: 2, validUntil: '2026-11-25' });
    const since = row({ id: 'b', times: 3, validFrom: '2026-11-26', replacesId: 'a' });
    const week = periodOf('week', '2026-11-23');
    expect(promisedIn([until, since], [], week)).toBe(3);
    expect(promisedIn([since, { ...until, times: 1 }], [], week)).toBe(2); // (3 + 12)/7 = 2.14
    expect(
      promisedIn(
        [
          { ...until, times: 1 },
          { ...since, times: 1 },
        ],
        [],
        week,
      ),
    ).toBe(1);
  });

  test('of a row per another period counts by the days of its own', () => {
    // November has 30 days: two a week over 30 days = 8.57
    expect(promisedIn([row({ times: 2 })], [], periodOf('month', '2026-11-01'))).toBe(9);
    // 13 a quarter of 92 days, in a week: 0.99
    expect(promisedIn([row({ times: 13, per: 'quarter' })], [], periodOf('week', '2026-11-23'))).toBe(1);
  });
});

describe('the periods that are judged', () => {
  const judged = (rows: readonly Cadence[], pauses: readonly Pause[] = []) =>
    judgedPeriods(stretchesOf(rows, pauses), -Infinity, Infinity).map(
      ({ period, promised }) => `${period.kind} ${period.start}: ${promised}`,
    );

  test('are each of the kind that was promised then', () => {
    const weekly = row({ times: 2, validFrom: '2026-03-02', validUntil: '2026-03-15' });
    const monthly = row({
      id: 'b',
      times: 4,
      per: 'month',
      validFrom: '2026-03-16',
      validUntil: '2026-04-30',
      replacesId: 'a',
    });
    // Of March 16 days are left: 4 × 16/31 = 2.06
    const periods = [
      'week 2026-03-02: 2',
      'week 2026-03-09: 2',
      'month 2026-03-01: 2',
      'month 2026-04-01: 4',
    ];
    expect(judged([weekly, monthly])).toEqual(periods);
    expect(judged([monthly, weekly])).toEqual(periods);
  });

  test('leave out what drops to nothing', () => {
    const short = row({ validFrom: '2026-02-27', validUntil: '2026-03-18' });
    // Friday to Sunday 0.43, two whole weeks of which one is paused, Monday to Wednesday 0.43
    expect(judged([short], [pause('2026-03-09', '2026-03-15')])).toEqual(['week 2026-03-02: 1']);
  });
});

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-06-01', days));

test('nobody promises less by pausing less, nor more than the whole', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PERIOD_KINDS),
      fc.integer({ min: 1, max: 9 }),
      anyDay,
      anyDay,
      fc.nat(400),
      anyDay,
      (per, times, validFrom, from, length, day) => {
        const cadence = row({ per, times, validFrom });
        const until = addDays(from, length);
        const period = periodOf(per, day);
        const paused = promisedIn([cadence], [pause(from, until)], period);
        const free = promisedIn([cadence], [], period);
        expect(paused).toBeLessThanOrEqual(free);
        expect(free).toBeLessThanOrEqual(times);
        if (until < period.start || from > period.end) expect(paused).toBe(free);
        if (validFrom <= period.start) expect(free).toBe(times);
      },
    ),
  );
});
