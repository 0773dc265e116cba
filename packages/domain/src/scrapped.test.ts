import { expect, test } from 'vitest';
import { scrappedIn } from './scrapped.js';

const rows = [
  { activityId: 'b', on: '2026-06-30', hoursFreed: 0.1 },
  { activityId: 'a', on: '2026-04-01', hoursFreed: 0.2 },
  { activityId: 'c', on: '2026-05-01', hoursFreed: null },
  { activityId: 'd', on: '2026-07-01', hoursFreed: 8 },
];

test('hours freed are those of the span, to the digit, and it says how many are unknown', () => {
  expect(scrappedIn(rows, { from: '2026-04-01', until: '2026-06-30' })).toEqual({
    count: 3,
    hours: 0.3,
    unknown: 1,
    activityIds: ['a', 'b', 'c'],
    sentence: {
      nl: '3 activiteiten geschrapt: dat gaf 0,3 uur terug.',
      en: '3 activities scrapped, which gave back 0.3 hours.',
    },
  });
});

test('nothing scrapped is told as such', () => {
  const { count, sentence } = scrappedIn([], { from: '2026-04-01', until: '2026-06-30' });
  expect([count, sentence.nl]).toEqual([0, 'Er is niets geschrapt.']);
});
