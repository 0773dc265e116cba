import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber } from './calendar-date.js';
import { dateOrder } from './import-date-order.js';

test('one value above 12 proves the order of the whole column', () => {
  expect(dateOrder(['03-04-2024', '20-09-2023', ''])).toEqual({ kind: 'certain', order: 'dmy', row: 1 });
  expect(dateOrder(['03/04/2024', '09/20/2023 10:00'])).toEqual({ kind: 'certain', order: 'mdy', row: 1 });
});

test('a column that can be read in two ways is asked, with an example that differs', () => {
  expect(dateOrder(['05/05/2024', '03/04/2024'])).toEqual({
    kind: 'ambiguous',
    options: ['dmy', 'mdy'],
    row: 1,
  });
});

test('years of two digits are asked too, until a column proves where the year stands', () => {
  expect(dateOrder(['20-03-24'])).toEqual({ kind: 'ambiguous', options: ['dmy', 'ymd'], row: 0 });
  expect(dateOrder(['20-03-24', '31-12-99'])).toEqual({ kind: 'certain', order: 'dmy', row: 1 });
  expect(dateOrder(['20-03-24', '01-04-2024'])).toMatchObject({ kind: 'certain', order: 'dmy' });
});

test('contradictions are told with their rows', () => {
  expect(dateOrder(['20/09/2023', '03/04/2024', '09/20/2023'])).toEqual({
    kind: 'contradictory',
    options: ['dmy', 'mdy'],
    proofs: [
      { order: 'dmy', rows: [0] },
      { order: 'mdy', rows: [2] },
    ],
  });
});

test('a typing error that fits no order proves nothing', () => {
  expect(dateOrder(['20-09-2023', '45-77-2023', '31-04-2023'])).toMatchObject({
    kind: 'certain',
    order: 'dmy',
  });
});

test.each([[['2024-03-04', '20 mrt 2024', '']], [[]], [['05-05-2024']], [['morgen']]])(
  '%j needs no order',
  (values) => {
    expect(dateOrder(values)).toEqual({ kind: 'not_needed' });
  },
);

test('a column written in one order is never taken for the other', () => {
  const column = fc.array(fc.integer({ min: 10_957, max: 47_846 }).map(fromDayNumber), { minLength: 1 });
  fc.assert(
    fc.property(column, (days) => {
      const verdict = dateOrder(days.map((day) => day.split('-').toReversed().join('-')));
      if (verdict.kind === 'certain') expect(verdict.order).toBe('dmy');
      if (verdict.kind === 'ambiguous') expect(verdict.options).toContain('dmy');
      expect(verdict.kind).not.toBe('contradictory');
    }),
  );
});
