import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUnknown, type EffortRow, median, sumMinutes, weighEfforts } from './effort.js';

const row = (effortHours: number | null, channelId = 'blog'): EffortRow => ({ effortHours, channelId });
const minutes = (...rows: EffortRow[]) => weighEfforts(rows).map((weighed) => weighed.minutes);

test.each([
  [[], undefined],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 10, 2], 3],
  [[10, 9, 100], 10],
])('the median of %j is %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('unknown effort is the median of its channel, else of all, else an hour', () => {
  // Blog 2, 4 and 60 hours: 4; nobody knows LinkedIn: of 2, 4, 60 and 100 hours 32
  expect(
    minutes(row(2), row(4), row(60), row(100, 'event'), row(null), row(null, 'linkedin')).slice(-2),
  ).toEqual([240, 1920]);
  expect(minutes(row(null), row(null, 'linkedin'))).toEqual([60, 60]);
});

test('tenths of hours add up to the digit', () => {
  // 0.1 + 0.2 is not 0.3 in binary; 6 + 12 minutes are 18
  expect(sumMinutes(weighEfforts([row(0.1), row(0.2)]))).toBe(18);
});

test('whatever the order, the sum is the same to the digit', () => {
  const anyRow = fc.record({
    channelId: fc.constantFrom('blog', 'linkedin', 'event'),
    effortHours: fc.option(fc.nat(4000).map((tenths) => tenths / 10)),
  });
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const sum = sumMinutes(weighEfforts(rows));
      expect(sumMinutes(weighEfforts(rows.toReversed()))).toBe(sum);
      expect(countUnknown(rows)).toBe(countUnknown(rows.toReversed()));
    }),
  );
});
