import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import { isoWeekOf, weekdayOf } from './iso-week.js';
import {
  closedPeriods,
  daysOf,
  isClosed,
  nextPeriod,
  PERIOD_KINDS,
  periodOf,
  periodsBetween,
  previousPeriod,
} from './period.js';

describe('the period a day lies in', () => {
  test.each([
    ['week', '2026-11-23', '2026-11-23', '2026-11-29', 7],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03', 7], // week 53 of 2026
    ['fortnight', '2024-01-01', '2024-01-01', '2024-01-14', 14],
    ['fortnight', '2023-12-31', '2023-12-18', '2023-12-31', 14],
    // 1 January 2025 is day 366: 26 whole fortnights are 364 days, so the 27th began on 30 December 2024.
    ['fortnight', '2025-01-01', '2024-12-30', '2025-01-12', 14],
    // 23 November 2026 is day 1057 = 75 × 14 + 7: in the second week of its fortnight.
    ['fortnight', '2026-11-23', '2026-11-16', '2026-11-29', 14],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29', 29],
    ['month', '2026-02-10', '2026-02-01', '2026-02-28', 28],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31', 31],
    ['quarter', '2028-01-01', '2028-01-01', '2028-03-31', 91],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31', 90],
    ['quarter', '2026-11-23', '2026-10-01', '2026-12-31', 92],
    ['year', '2028-07-01', '2028-01-01', '2028-12-31', 366],
    ['year', '2026-01-01', '2026-01-01', '2026-12-31', 365],
  ] as const)('%s of %s: %s to %s, %i days', (kind, day, start, end, days) => {
    expect(periodOf(kind, day)).toEqual({ kind, start, end });
    expect(daysOf(periodOf(kind, day))).toBe(days);
  });

  test('week 53 stands between week 52 and week 1', () => {
    const week = periodOf('week', '2026-12-31');
    expect([previousPeriod(week), week, nextPeriod(week)].map(({ start }) => isoWeekOf(start))).toEqual([
      { year: 2026, week: 52 },
      { year: 2026, week: 53 },
      { year: 2027, week: 1 },
    ]);
  });
});

const anyKind = fc.constantFrom(...PERIOD_KINDS);
const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2001-01-01', days));

test('every day lies in exactly one period of a kind, and periods join up', () => {
  fc.assert(
    fc.property(anyKind, anyDay, (kind, day) => {
      const period = periodOf(kind, day);
      expect(period.start <= day && day <= period.end).toBe(true);
      expect(periodOf(kind, period.start)).toEqual(period);
      expect(periodOf(kind, period.end)).toEqual(period);
      expect(nextPeriod(period).start).toBe(addDays(period.end, 1));
      expect(nextPeriod(previousPeriod(period))).toEqual(period);
      if (kind === 'fortnight') expect([weekdayOf(period.start), daysOf(period)]).toEqual([1, 14]);
    }),
  );
});

test('between two days lie the periods that touch them, oldest first', () => {
  expect(periodsBetween('month', '2026-01-31', '2026-03-01').map(({ start }) => start)).toEqual([
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
  ]);
  expect(periodsBetween('week', '2026-03-02', '2026-03-01')).toEqual([]);
});

test('closed periods are those that are over, newest last', () => {
  expect(closedPeriods('quarter', 4, '2026-11-23').map(({ end }) => end)).toEqual([
    '2025-12-31',
    '2026-03-31',
    '2026-06-30',
    '2026-09-30',
  ]);
  // On a Sunday the week is not over, on Monday it is.
  expect(closedPeriods('week', 1, '2026-11-22')[0]?.end).toBe('2026-11-15');
  expect(closedPeriods('week', 1, '2026-11-23')[0]?.end).toBe('2026-11-22');
  fc.assert(
    fc.property(anyKind, anyDay, fc.integer({ min: 1, max: 13 }), (kind, today, howMany) => {
      const periods = closedPeriods(kind, howMany, today);
      expect(periods).toHaveLength(howMany);
      expect(periods.every((period) => isClosed(period, today))).toBe(true);
      expect(isClosed(periodOf(kind, today), today)).toBe(false);
    }),
  );
});
