import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber } from './calendar-date.js';
import { readDate } from './import-date.js';
import { serialDates, serialDay, serialIn } from './import-date-serial.js';

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text, weekday: undefined }));

test.each([
  ['46023', '1900', '2026-01-01'],
  ['46023.5', '1900', '2026-01-01'],
  ['46023,999', '1900', '2026-01-01'],
  ['44561', '1904', '2026-01-01'],
  ['36526', '1900', '2000-01-01'],
  ['73415', '1900', '2100-12-31'],
] as const)('%s counted from %s is %s', (text, serials, day) => {
  expect(readDate(text, { order: null, serials })).toMatchObject({ ok: true, value: { startsOn: day } });
});

test.each([
  [{ order: null, serials: null }, 'serials_unknown'],
  [{ order: null, serials: 'none' }, 'not_a_date'],
  [{ order: null }, 'not_a_date'],
] as const)('a number is no date under %j', (how, why) => {
  expect(readDate('46023', how)).toEqual({ ok: false, why });
});

test('every day of 2000 to 2100 is read back from its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_415 }), (days) => {
      expect(serialIn(String(days))).toBe(days);
      expect(serialDay(days, '1900')).toBe(fromDayNumber(days - 25_569));
    }),
  );
});

describe('numbers in a date column are', () => {
  test('Excel dates for certain when there is nothing else in it', () => {
    expect(serialDates(cells('46023', '', '46024.5', '46030', 'n.t.b.'))).toEqual({
      kind: 'certain',
      options: ['1900', 'none'],
      row: 0,
      count: 3,
    });
  });

  test.each([
    ['a single one', cells('46023')],
    ['two', cells('46023', '46024')],
    ['beside a date that is written out', cells('46023', '46024', '46030', '12 april 2026')],
    ['beside another number', cells('46023', '46024', '46030', '12')],
    ['when a weekday contradicts', [...cells('46023', '46024'), { text: '46030', weekday: 1 }]],
  ])('asked: %s', (_, given) => {
    expect(serialDates(given)).toMatchObject({ kind: 'asked', options: ['1900', 'none'] });
  });

  test('asked with the calendar of 1904 when that fits better', () => {
    expect(serialDates(cells('35100', '46024', '46030'))).toMatchObject({
      kind: 'asked',
      options: ['1900', '1904', 'none'],
    });
    // 44561 is a Friday as Excel counts, and a Thursday from 1904.
    const thursdays = ['44561', '44568', '44575'].map((text) => ({ text, weekday: 4 }));
    expect(serialDates(thursdays)).toMatchObject({ kind: 'asked', options: ['1900', '1904', 'none'] });
  });

  test('not there', () => {
    expect(serialDates(cells('2026-01-01', '12', '999999', 'rij 46023'))).toEqual({ kind: 'not_needed' });
  });
});
