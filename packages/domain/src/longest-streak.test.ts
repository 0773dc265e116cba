import { expect, test } from 'vitest';
import type { Cadence } from './cadence.js';
import { longestStreak } from './longest-streak.js';
import type { PeriodKind } from './period.js';

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
  const longest = longestStreak([kept('linkedin', 'week', 9), kept('blog', 'month', 4)]);
  expect(longest?.cadence.id).toBe('blog');
  expect(longest?.span).toEqual({ nl: '4 maanden', en: '4 months' });
});

test('of two that last equally long the first by id', () => {
  expect(longestStreak([kept('b', 'week', 2), kept('a', 'fortnight', 1)])?.cadence.id).toBe('a');
});

test('nothing kept is no streak', () => {
  expect(longestStreak([kept('linkedin', 'week', 0)])).toBeNull();
});
