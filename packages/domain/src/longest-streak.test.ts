import { expect, test } from 'vitest';
import type { Cadence } from './cadence.js';
import { longestStreak } from './longest-streak.js';
import type { PeriodKind } from './period.js';

const TODAY = '2026-07-03';
const row = (id: string, per: PeriodKind): Cadence => ({
  id,
  channelId: id,
  themeId: null,
  ownerId: 'sanne',
  times: 1,
  per,
  validFrom: '2026-01-01',
  validUntil: null,
  replacesId: null,
});
const kept = (id: string, per: PeriodKind, streak: number) => ({ cadence: row(id, per), rhythm: { streak } });

test('the longest streak is longest in time', () => {
  const longest = longestStreak([kept('linkedin', 'week', 9), kept('blog', 'month', 4)], TODAY);
  expect(longest?.cadence.id).toBe('blog');
  expect(longest?.span).toEqual({ nl: '4 maanden', en: '4 months' });
});

test('of two that last equally long the first by id', () => {
  expect(longestStreak([kept('b', 'week', 2), kept('a', 'fortnight', 1)], TODAY)?.cadence.id).toBe('a');
});

test('nothing kept is no streak', () => {
  expect(longestStreak([kept('linkedin', 'week', 0)], TODAY)).toBeNull();
});

test('a promise that is over keeps nothing any more', () => {
  const { cadence, rhythm } = kept('blog', 'year', 3);
  const over = { cadence: { ...cadence, validUntil: '2026-07-02' }, rhythm };
  expect(longestStreak([over], TODAY)).toBeNull();
  expect(longestStreak([over], '2026-07-02')?.count).toBe(3);
});
