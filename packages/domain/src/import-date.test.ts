import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber, isCalendarDate } from './calendar-date.js';
import { readDate } from './import-date.js';
import type { DateOrder } from './import-date-order.js';

const onDay = (day: string) => ({ ok: true, value: { startsOn: day, endsOn: day, precision: 'day' } });

describe('a day is read from', () => {
  test.each([
    ['2024-03-20'],
    ['2024/3/20'],
    ['20240320'],
    ['2024-03-20T23:30:00Z'],
    ['2024-03-20T23:30:00.000+01:00'],
    ['2024-03-20 09:05'],
    ['September 20, 2023', '2023-09-20'],
    ['September 20, 2023 9:00 AM (CET)', '2023-09-20'],
    ['Sept 20 2023', '2023-09-20'],
    ['20 September 2023', '2023-09-20'],
    ['20 sep. 2023', '2023-09-20'],
    ['20 mrt 2024'],
    ['20-mrt-24'],
    ['20 maart 2024'],
    ['1 augustus 2024', '2024-08-01'],
    ['1e augustus 2024', '2024-08-01'],
    ['wo 20 maart 2024'],
    ['Wednesday, 20 March 2024'],
    ['woensdag 20 maart 2024 om 14:00 uur'],
    ['5 mei 2024', '2024-05-05'],
    ['29 februari 2024', '2024-02-29'],
  ])('%s', (text, day = '2024-03-20') => {
    expect(readDate(text, null)).toEqual(onDay(day));
  });

  test.each<[string, DateOrder, string]>([
    ['20-03-2024', 'dmy', '2024-03-20'],
    ['20/3/2024 09:05', 'dmy', '2024-03-20'],
    ['wo 20.03.2024', 'dmy', '2024-03-20'],
    ['03/20/2024', 'mdy', '2024-03-20'],
    ['03/04/2024', 'dmy', '2024-04-03'],
    ['03/04/2024', 'mdy', '2024-03-04'],
    ['20-03-24', 'dmy', '2024-03-20'],
    ['24-03-20', 'ymd', '2024-03-20'],
  ])('%s when the order is %s', (text, order, day) => {
    expect(readDate(text, order)).toEqual(onDay(day));
  });
});

test.each([
  ['maart 2026', { startsOn: '2026-03-01', endsOn: '2026-03-31', precision: 'month' }],
  ['2026-02', { startsOn: '2026-02-01', endsOn: '2026-02-28', precision: 'month' }],
  ['week 12 2026', { startsOn: '2026-03-16', endsOn: '2026-03-22', precision: 'week' }],
  ['2026-W53', { startsOn: '2026-12-28', endsOn: '2027-01-03', precision: 'week' }],
  [
    'September 20, 2023 → September 22, 2023',
    { startsOn: '2023-09-20', endsOn: '2023-09-22', precision: 'day' },
  ],
  ['20 mrt 2024 t/m 22 mrt 2024', { startsOn: '2024-03-20', endsOn: '2024-03-22', precision: 'day' }],
])('a window is read from %s', (text, value) => {
  expect(readDate(text, null)).toEqual({ ok: true, value });
});

test.each([
  ['31-04-2024', 'no_such_day'],
  ['31 april 2024', 'no_such_day'],
  ['29-02-2023', 'no_such_day'],
  ['2024-13-01', 'no_such_day'],
  ['week 53 2025', 'no_such_day'],
  ['20-03-1999', 'year_out_of_range'],
  ['9999-12-31', 'year_out_of_range'],
  ['maart 2101', 'year_out_of_range'],
  ['binnenkort', 'not_a_date'],
  ['20 smaart 2024', 'not_a_date'],
  ['2024', 'not_a_date'],
  ['22 mrt 2024 → 20 mrt 2024', 'ends_before_start'],
  ['1 jan 2024 → 5 feb 2025', 'window_too_long'],
])('%s is refused: %s', (text, why) => {
  expect(readDate(text, 'dmy')).toEqual({ ok: false, why });
});

test('three numbers are not read while the order is not known, unless day and month are the same', () => {
  expect(readDate('03-04-2024', null)).toEqual({ ok: false, why: 'order_unknown' });
  expect(readDate('05-05-2024', null)).toEqual(onDay('2024-05-05'));
});

const days = fc.integer({ min: 10_957, max: 47_846 }).map(fromDayNumber);

test('every day of 2000 to 2100 is read back from each way of writing it', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      for (const [text, order] of [
        [day, null],
        [`${date}-${month}-${year}`, 'dmy'],
        [`${Number(date)}/${Number(month)}/${year}`, 'dmy'],
        [`${month}/${date}/${year}`, 'mdy'],
      ] as const)
        expect(readDate(text, order)).toEqual(onDay(day));
    }),
  );
});

test('whatever is typed, what comes out is a window of days that exist', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('dmy', 'mdy', 'ymd', null), (text, order) => {
      const read = readDate(text, order);
      if (!read.ok) return;
      expect(isCalendarDate(read.value.startsOn) && read.value.startsOn <= read.value.endsOn).toBe(true);
    }),
  );
});
