import { expect, test } from 'vitest';
import { counted, dayInWords, decimal, percent, wholeDown } from './sentence.js';

const WEEKS = { nl: ['week', 'weken'], en: ['week', 'weeks'] } as const;

test.each([
  [0, '0 weken', '0 weeks'],
  [1, '1 week', '1 week'],
  [2, '2 weken', '2 weeks'],
])('%i is counted as %s / %s', (count, nl, en) => {
  expect(counted(count, WEEKS)).toEqual({ nl, en });
});

test.each([
  [1.5, '1,5', '1.5'],
  [2.04, '2', '2'],
  [2.05, '2,1', '2.1'],
  [0, '0', '0'],
])('%f is read as %s / %s', (value, nl, en) => {
  expect(decimal(value)).toEqual({ nl, en });
});

test.each([
  [0, '0%'],
  [84.49, '84%'],
  [84.5, '85%'],
  [100, '100%'],
])('%f of a hundred is read as %s', (value, text) => {
  expect(percent(value)).toBe(text);
});

test.each([
  ['2026-03-04', '4 maart', '4 March'],
  ['2026-12-31', '31 december', '31 December'],
  ['2028-02-29', '29 februari', '29 February'],
])('%s is said as %s / %s', (date, nl, en) => {
  expect(dayInWords(date)).toEqual({ nl, en });
});

test.each([
  [84.99, 84],
  [100 * 0.57, 57],
  [100, 100],
])('a dial of %f is shown as %i', (value, shown) => {
  expect(wholeDown(value)).toBe(shown);
});
