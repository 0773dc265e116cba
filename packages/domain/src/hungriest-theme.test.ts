import { expect, test } from 'vitest';
import type { FocusRow } from './focus-score.js';
import { hungriestTheme } from './hungriest-theme.js';

const TODAY = '2026-11-23';
const CHOSEN = [
  { themeId: 'a', name: 'A', weight: 40 },
  { themeId: 'b', name: 'B', weight: 35 },
  { themeId: 'c', name: 'C', weight: 25 },
];
const work = (themeId: string, startsOn: string): FocusRow => ({
  id: `${themeId} ${startsOn}`,
  themeId,
  channelId: 'blog',
  status: 'planned',
  startsOn,
  effortHours: 1,
});

test.each([
  ['no effort: the most weight', [], CHOSEN, 'a'],
  ['the one that got least of its share', [work('a', '2026-11-16'), work('c', '2026-11-17')], CHOSEN, 'b'],
  // a has a third instead of 40%, b a third instead of 35%, c a third instead of 25%.
  ['by a little', ['a', 'b', 'c'].map((id) => work(id, '2026-11-16')), CHOSEN, 'a'],
  ['this week is not over', [work('a', '2026-11-23')], CHOSEN, 'a'],
  ['none is chosen', [], [], undefined],
])('%s', (_, rows, chosen, themeId) => {
  expect(hungriestTheme(rows, chosen, TODAY)?.themeId).toBe(themeId);
});
