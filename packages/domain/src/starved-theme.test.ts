import { expect, test } from 'vitest';
import type { ChosenTheme, FocusRow } from './focus-score.js';
import { starvedThemes } from './starved-theme.js';

/** A Wednesday: the last eight closed weeks run from 28 September until 22 November. */
const TODAY = '2026-11-25';
const THEMES: readonly ChosenTheme[] = [
  { themeId: 'a', name: 'Meedenken', weight: 60 },
  { themeId: 'b', name: 'Veilig werken', weight: 40 },
  { themeId: 'c', name: 'Later', weight: 0 },
];
const row = (themeId: string, effortHours: number, values: Partial<FocusRow> = {}): FocusRow => ({
  id: `${themeId} ${effortHours}`,
  themeId,
  effortHours,
  channelId: 'blog',
  status: 'done',
  startsOn: '2026-10-14',
  ...values,
});
const starved = (...rows: FocusRow[]) => starvedThemes(rows, THEMES, TODAY).map(({ themeId }) => themeId);

test.each([
  ['just under half of 40%', [row('a', 81), row('b', 19)], ['b']],
  ['half of it', [row('a', 80), row('b', 20)], []],
  ['nothing at all', [row('a', 1)], ['b']],
  ['both, when the work goes elsewhere', [row('los', 1)], ['a', 'b']],
  ['nobody in silence', [], []],
  ['nobody when no effort is known to be any', [row('a', 0)], []],
  ['on the edges of the eight weeks', [row('a', 1), row('b', 1, { startsOn: '2026-09-28' })], []],
  [
    'before and after the eight weeks',
    [row('a', 1), row('b', 9, { startsOn: '2026-09-27' }), row('b', 9, { startsOn: '2026-11-23' })],
    ['b'],
  ],
  ['by what was scrapped', [row('a', 1), row('b', 9, { status: 'scrapped' })], ['b']],
])('%s', (_, rows, themes) => {
  expect(starved(...rows)).toEqual(themes);
});

test('says what it got and was meant to get', () => {
  const [theme] = starvedThemes([row('a', 81), row('b', 19)], THEMES, TODAY);
  expect(theme?.activityIds).toEqual(['b 19']);
  expect(theme?.sentence).toEqual({
    nl: 'Veilig werken kreeg de laatste 8 weken 19% in plaats van 40%.',
    en: 'Veilig werken got 19% instead of 40% over the last 8 weeks.',
  });
});
