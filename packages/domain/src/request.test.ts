import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber, monthOf } from './calendar-date.js';
import { weekdayOf } from './iso-week.js';
import { isUndecided, REQUEST_STATUSES, usualParkingDay, waitsForDecision } from './request.js';

test.each([
  ['2026-11-23', '2026-12-07'],
  ['2026-11-30', '2026-12-07'],
  ['2026-12-31', '2027-01-04'],
  ['2026-01-31', '2026-02-02'],
  ['2027-01-15', '2027-02-01'],
])('parked on %s, it is looked at again on %s', (today, until) => {
  expect(usualParkingDay(today)).toBe(until);
});

test('a parking day is a Monday among the first seven days of the next month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11_000, max: 40_000 }), (number) => {
      const today = fromDayNumber(number);
      const until = usualParkingDay(today);
      expect(weekdayOf(until)).toBe(1);
      expect(Number(until.slice(8))).toBeLessThanOrEqual(7);
      expect(monthOf(until)).toBe((monthOf(today) % 12) + 1);
      expect(daysBetween(today, until)).toBeLessThanOrEqual(38);
    }),
  );
});

test('what is parked waits again from its day on', () => {
  const today = '2026-11-23';
  const parked = (parkedUntil: string) => waitsForDecision({ status: 'parked', parkedUntil }, today);
  expect([parked(addDays(today, 1)), parked(today)]).toEqual([false, true]);
  expect(REQUEST_STATUSES.filter((status) => waitsForDecision({ status, parkedUntil: null }, today))).toEqual(
    ['open'],
  );
  expect(REQUEST_STATUSES.filter(isUndecided)).toEqual(['open', 'asked_back', 'parked']);
});
