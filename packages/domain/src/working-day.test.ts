import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from './calendar-date.js';
import { weekdayOf } from './iso-week.js';
import { isWorkingDay, workingDaysAfter, workingDaysBefore } from './working-day.js';

const none = () => false;
const holidays = (...days: string[]) => {
  const known = new Set(days);
  return (date: string) => known.has(date);
};

test.each([
  // Thursday 26 November 2026
  ['2026-11-26', 0, '2026-11-26'],
  ['2026-11-26', 3, '2026-11-23'],
  ['2026-11-26', 4, '2026-11-20'],
  ['2026-11-26', 10, '2026-11-12'],
  // A Sunday is itself, and the working day before it is Friday
  ['2026-11-29', 0, '2026-11-29'],
  ['2026-11-29', 1, '2026-11-27'],
  ['2026-11-28', 5, '2026-11-23'],
  // Over New Year
  ['2027-01-04', 2, '2026-12-31'],
])('%s, %i working days before, is %s', (date, days, expected) => {
  expect(workingDaysBefore(date, days, none)).toBe(expected);
});

test('a public holiday is nobody’s working day, on whichever side of New Year it falls', () => {
  const christmas = holidays('2026-12-25', '2026-12-26', '2027-01-01');
  expect(workingDaysBefore('2026-12-28', 1, christmas)).toBe('2026-12-24');
  expect(workingDaysBefore('2027-01-04', 2, christmas)).toBe('2026-12-30');
  expect(workingDaysBefore('2026-12-25', 0, christmas)).toBe('2026-12-25');
  expect(workingDaysAfter('2026-12-24', 1, christmas)).toBe('2026-12-28');
});

describe('whatever the day and the holidays,', () => {
  const day = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays('2000-06-01', days));
  const days = fc.integer({ min: 0, max: 120 });
  // Around the day: one in seven or so is a holiday.
  const calendar = fc
    .uniqueArray(fc.integer({ min: -250, max: 250 }), { maxLength: 70 })
    .map((offsets) => (date: string) => holidays(...offsets.map((offset) => addDays(date, offset))));

  test('it lands on a working day, that many of them away', () => {
    fc.assert(
      fc.property(day, days, calendar, (date, wanted, around) => {
        const isHoliday = around(date);
        const due = workingDaysBefore(date, wanted, isHoliday);
        if (wanted === 0) {
          expect(due).toBe(date);
          return;
        }
        expect(weekdayOf(due)).toBeLessThanOrEqual(5);
        expect(isHoliday(due)).toBe(false);
        const between = Array.from({ length: daysBetween(due, date) }, (_, index) => addDays(due, index));
        expect(between.filter((one) => isWorkingDay(one, isHoliday))).toHaveLength(wanted);
      }),
    );
  });

  test('more days are earlier, and a later day is never due earlier', () => {
    fc.assert(
      fc.property(day, days, fc.integer({ min: 0, max: 60 }), calendar, (date, wanted, later, around) => {
        const isHoliday = around(date);
        const due = workingDaysBefore(date, wanted, isHoliday);
        expect(workingDaysBefore(date, wanted + 1, isHoliday) < due).toBe(true);
        expect(workingDaysBefore(addDays(date, later), wanted, isHoliday) >= due).toBe(true);
      }),
    );
  });

  test('that many after a day is the last day for which that many before comes no later than it', () => {
    fc.assert(
      fc.property(day, days, calendar, (limit, wanted, around) => {
        const isHoliday = around(limit);
        const last = workingDaysAfter(limit, wanted, isHoliday);
        expect(workingDaysBefore(last, wanted, isHoliday) <= limit).toBe(true);
        expect(workingDaysBefore(addDays(last, 1), wanted, isHoliday) > limit).toBe(true);
      }),
    );
  });
});
