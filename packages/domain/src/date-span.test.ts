import { expect, test } from 'vitest';
import { closedWeeks, comingWeeks, isWithin } from './date-span.js';

test.each([
  // Monday and Sunday of one week; then over New Year, in the week that is week 53 of 2026
  ['2026-11-23', 13, '2026-08-24', '2026-11-22'],
  ['2026-11-29', 13, '2026-08-24', '2026-11-22'],
  ['2027-01-02', 8, '2026-11-02', '2026-12-27'],
])('on %s the last %i weeks that are over ran from %s until %s', (today, weeks, from, until) => {
  expect(closedWeeks(weeks, today)).toEqual({ from, until });
});

test('the coming 13 weeks are 91 days, today included', () => {
  expect(comingWeeks(13, '2026-11-23')).toEqual({ from: '2026-11-23', until: '2027-02-21' });
});

test.each([
  ['2026-03-01', false],
  ['2026-03-02', true],
  ['2026-03-08', true],
  ['2026-03-09', false],
])('%s lies in the week of 2 March: %s', (day, inside) => {
  expect(isWithin(day, { from: '2026-03-02', until: '2026-03-08' })).toBe(inside);
});
