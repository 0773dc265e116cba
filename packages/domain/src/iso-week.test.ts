import { getISODay, getISOWeek, getISOWeekYear, startOfISOWeek } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, yearOf } from './calendar-date.js';
import {
  isoWeekOf,
  isSameIsoWeek,
  mondayOf,
  mondayOfWeek,
  mondaysTouching,
  weekdayOf,
  weeksInIsoYear,
} from './iso-week.js';

/** The day as date-fns wants it: midnight of the machine's own time zone. */
const local = (day: string): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

test('every day from 2000 to 2100 lies in the week that date-fns says', { timeout: 30_000 }, () => {
  const differing: string[] = [];
  for (let day = '2000-01-01'; day <= '2100-12-31'; day = addDays(day, 1)) {
    const date = local(day);
    const { year, week } = isoWeekOf(day);
    const same =
      year === getISOWeekYear(date) &&
      week === getISOWeek(date) &&
      weekdayOf(day) === getISODay(date) &&
      local(mondayOf(day)).getTime() === startOfISOWeek(date).getTime() &&
      mondayOfWeek({ year, week }) === mondayOf(day);
    if (!same) differing.push(day);
  }
  expect(differing).toEqual([]);
});

test.each([
  ['2026-01-01', 2026, 1],
  ['2026-12-28', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
  ['2021-01-01', 2020, 53],
  ['2028-02-29', 2028, 9],
  ['2000-01-01', 1999, 52],
  ['2100-12-31', 2100, 52],
])('%s lies in week %i-%i', (day, year, week) => {
  expect(isoWeekOf(day)).toEqual({ year, week });
});

test('2026 has 53 weeks, as has every year with a Thursday at either end', () => {
  expect([2020, 2025, 2026, 2027, 2032].map(weeksInIsoYear)).toEqual([53, 52, 53, 52, 53]);
  for (let year = 2000; year <= 2100; year++) {
    const long = weekdayOf(`${year}-01-01`) === 4 || weekdayOf(`${year}-12-31`) === 4;
    expect(weeksInIsoYear(year)).toBe(long ? 53 : 52);
  }
});

test('a week is seven days from Monday', () => {
  const anyDay = fc.integer({ min: 0, max: 36_890 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      expect(weekdayOf(mondayOf(one))).toBe(1);
      expect(daysBetween(mondayOf(one), one)).toBe(weekdayOf(one) - 1);
      expect(isSameIsoWeek(one, addDays(mondayOf(one), 6))).toBe(true);
      expect(isSameIsoWeek(one, addDays(mondayOf(one), 7))).toBe(false);
      expect(isSameIsoWeek(one, other)).toBe(
        JSON.stringify(isoWeekOf(one)) === JSON.stringify(isoWeekOf(other)),
      );
    }),
  );
});

describe('the weeks that touch a year', () => {
  test('cover every day of it, and no week more', () => {
    for (let year = 2000; year <= 2100; year++) {
      const mondays = mondaysTouching(year);
      expect(mondays.every((monday) => weekdayOf(monday) === 1)).toBe(true);
      const wanted = new Set<string>();
      for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) wanted.add(mondayOf(day));
      expect(mondays).toEqual([...wanted]);
    }
  });

  test('are 53, or 54 when a leap year begins on a Sunday', () => {
    expect(mondaysTouching(2026)).toHaveLength(53);
    expect(mondaysTouching(2026)[0]).toBe('2025-12-29');
    expect(mondaysTouching(2026).at(-1)).toBe('2026-12-28');
    expect(mondaysTouching(2028)).toHaveLength(53);
    expect(mondaysTouching(2012)).toHaveLength(54);
    expect(mondaysTouching(2040)).toHaveLength(54);
  });
});
