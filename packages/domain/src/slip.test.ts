import fc from 'fast-check';
import { expect, test } from 'vitest';
import { POSTPONEMENT_REASONS, type PostponementReason } from './postponement.js';
import { type SlipRow, slipOf } from './slip.js';

const YEAR = { from: '2026-01-01', until: '2026-12-31' };
const row = (
  id: string,
  reason: PostponementReason,
  days: number,
  values: Partial<SlipRow> = {},
): SlipRow => ({
  id,
  activityId: `activity of ${id}`,
  reason,
  days,
  crossesQuarter: false,
  on: '2026-05-06',
  ...values,
});

test('counts per reason how often and how many days, of the span', () => {
  const rows = [
    row('a', 'waiting_for_input', 7),
    row('b', 'customers_first', 14, { activityId: 'x', crossesQuarter: true, on: '2026-01-01' }),
    row('c', 'customers_first', 21, { activityId: 'x', on: '2026-12-31' }),
    row('d', 'other', 30),
    row('before', 'other', 99, { on: '2025-12-31' }),
    row('after', 'other', 99, { on: '2027-01-01' }),
  ];
  expect(slipOf(rows, YEAR)).toEqual({
    count: 4,
    days: 72,
    quarterCrossings: 1,
    reasons: [
      { reason: 'customers_first', count: 2, days: 35, postponementIds: ['b', 'c'] },
      { reason: 'other', count: 1, days: 30, postponementIds: ['d'] },
      { reason: 'waiting_for_input', count: 1, days: 7, postponementIds: ['a'] },
    ],
    activityIds: ['activity of a', 'activity of d', 'x'],
    postponementIds: ['a', 'b', 'c', 'd'],
    sentence: {
      nl: '4 keer uitgesteld, samen 72 dagen, 1 keer naar een ander kwartaal; het vaakst: eerst de klanten.',
      en: 'Postponed 4 times, 72 days together, 1 time into another quarter; most often: first the customers.',
    },
  });
});

test('nothing slid', () => {
  expect(slipOf([], YEAR)).toMatchObject({ count: 0, days: 0, reasons: [] });
  expect(slipOf([], YEAR).sentence.nl).toBe('Er is niets uitgesteld.');
});

test('the reasons together are the whole, whatever the order', () => {
  const anyRow = fc.record({
    id: fc.uuid(),
    activityId: fc.constantFrom('x', 'y', 'z'),
    reason: fc.constantFrom(...POSTPONEMENT_REASONS),
    days: fc.integer({ min: 1, max: 200 }),
    crossesQuarter: fc.boolean(),
    on: fc.constantFrom('2025-12-31', '2026-01-01', '2026-12-31'),
  });
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const slip = slipOf(rows, YEAR);
      expect(slipOf(rows.toReversed(), YEAR)).toEqual(slip);
      expect(slip.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(slip.count);
      expect(slip.reasons.reduce((sum, { days }) => sum + days, 0)).toBe(slip.days);
      expect(slip.quarterCrossings).toBeLessThanOrEqual(slip.count);
    }),
  );
});
