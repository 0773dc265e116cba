import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  addDays,
  dayInZone,
  dayNumber,
  daysBetween,
  firstOfMonth,
  fromDayNumber,
  isCalendarDate,
  lastOfMonth,
  monthOf,
  quarterOf,
  yearOf,
} from './calendar-date.js';

/** Any day Cadans plans in. */
const anyDay = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2100-12-31') }).map(fromDayNumber);

describe('a calendar date', () => {
  test.each(['2000-01-01', '2100-12-31', '2024-02-29', '2000-02-29', '2026-11-22'])('is %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    ['a day that does not exist', '2026-02-30'],
    ['29 February of a year without one', '2026-02-29'],
    ['29 February of 2100, which is no leap year', '2100-02-29'],
    ['a thirteenth month', '2026-13-01'],
    ['month zero', '2026-00-10'],
    ['day zero', '2026-01-00'],
    ['a year too early', '1999-12-31'],
    ['a year too late', '2101-01-01'],
    ['an instant', '2026-01-01T00:00:00Z'],
    ['a day with one digit', '2026-1-1'],
    ['spaces around it', ' 2026-01-01'],
    ['a line more', '2026-01-01\n'],
    ['other digits', '٢٠٢٦-٠١-٠١'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('is every day of 101 years, and each is one after the other', () => {
    let day = '2000-01-01';
    for (let number = dayNumber(day); number <= dayNumber('2100-12-31'); number++) {
      expect(isCalendarDate(day) && fromDayNumber(number) === day && dayNumber(day) === number).toBe(true);
      day = addDays(day, 1);
    }
    expect(day).toBe('2101-01-01');
  });
});

test('days are counted as instants are, also outside the years Cadans plans in', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect([dayNumber(day), fromDayNumber(number)]).toEqual([number, day]);
    }),
  );
});

test('days are added and counted alike', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(addDays(one, daysBetween(one, other))).toBe(other);
      expect(daysBetween(one, other) + daysBetween(other, one)).toBe(0);
      expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
    }),
  );
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-29', 366, '2029-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s', (day, days, sum) => {
  expect(addDays(day, days)).toBe(sum);
});

test('a month begins on its first and ends on its last day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [year, month] = [yearOf(day), monthOf(day)];
      expect(firstOfMonth(year, month) <= day && day <= lastOfMonth(year, month)).toBe(true);
      expect(monthOf(addDays(lastOfMonth(year, month), 1))).toBe((month % 12) + 1);
    }),
  );
  expect(lastOfMonth(2028, 2)).toBe('2028-02-29');
  expect(lastOfMonth(2100, 2)).toBe('2100-02-28');
  expect(lastOfMonth(2026, 12)).toBe('2026-12-31');
});

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-06-30', '2026-Q2'],
  ['2026-07-01', '2026-Q3'],
  ['2026-10-01', '2026-Q4'],
  ['2026-12-31', '2026-Q4'],
])('%s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test.each([
  ['2026-11-22T22:59:59Z', 'Europe/Amsterdam', '2026-11-22'],
  ['2026-11-22T23:00:00Z', 'Europe/Amsterdam', '2026-11-23'],
  ['2026-06-30T21:59:59Z', 'Europe/Amsterdam', '2026-06-30'],
  ['2026-06-30T22:00:00Z', 'Europe/Amsterdam', '2026-07-01'],
  ['2026-03-29T00:59:59Z', 'Europe/Amsterdam', '2026-03-29'],
  ['2026-12-31T23:30:00Z', 'Europe/Amsterdam', '2027-01-01'],
  ['2027-01-01T04:59:59Z', 'America/New_York', '2026-12-31'],
  ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01'],
])('at %s it is in %s the day %s', (instant, zone, day) => {
  expect(dayInZone(new Date(instant), zone)).toBe(day);
});

test.each(['America/New_York', 'Pacific/Kiritimati', 'Europe/Amsterdam'])(
  'a machine in %s counts the same days',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(fromDayNumber(dayNumber('2026-10-25'))).toBe('2026-10-25');
    expect(dayInZone(new Date('2026-11-22T23:00:00Z'), 'Europe/Amsterdam')).toBe('2026-11-23');
    vi.unstubAllEnvs();
  },
);
