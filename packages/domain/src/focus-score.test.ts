import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from './activity.js';
import { type ChosenTheme, type FocusRow, focusOf } from './focus-score.js';

const QUARTER = { from: '2026-04-01', until: '2026-06-30' };
const THEMES: readonly ChosenTheme[] = [
  { themeId: 'meedenken', name: 'Meedenken', weight: 40 },
  { themeId: 'veilig', name: 'Veilig werken', weight: 30 },
  { themeId: 'mensen', name: 'Onze mensen', weight: 20 },
  { themeId: 'duurzaam', name: 'Duurzame IT', weight: 10 },
];
const row = (themeId: string, effortHours: number | null, values: Partial<FocusRow> = {}): FocusRow => ({
  id: `${themeId} ${effortHours}`,
  themeId,
  effortHours,
  channelId: 'blog',
  status: 'planned',
  startsOn: '2026-05-13',
  ...values,
});
const hours = (...of: number[]) => THEMES.map(({ themeId }, index) => row(themeId, of[index] ?? 0));

describe('focus', () => {
  test.each([
    // ½ (0 + 0 + 0 + 0) = 0
    ['as chosen', hours(40, 30, 20, 10), 100],
    // ½ (4 + 8 + 2 + 2) = 8
    ['the picture', hours(44, 22, 22, 12), 92],
    // ½ (60 + 30 + 20 + 10) = 60
    ['all on the first', hours(7), 40],
    // ½ (40 + 30 + 20 + 90) = 90
    ['all on the last', hours(0, 0, 0, 5), 10],
    // ½ (15 + 5 + 5 + 15) = 20
    ['evenly', hours(1, 1, 1, 1), 80],
    // Work on what was not chosen: shares 20, 15, 10, 5 and 50: ½ (20 + 15 + 10 + 5 + 50) = 50
    ['half of it elsewhere', [...hours(20, 15, 10, 5), row('los', 50)], 50],
    ['all of it elsewhere', [row('los', 5)], 0],
  ])('%s', (_, rows, value) => {
    expect(focusOf(rows, THEMES, QUARTER).value).toBeCloseTo(value, 9);
  });

  test('opens to the rows behind it, of the span and not scrapped', () => {
    const rows = [
      row('veilig', 2, { id: 'b', startsOn: '2026-04-01' }),
      row('veilig', 1, { id: 'a', startsOn: '2026-06-30' }),
      row('veilig', 9, { id: 'c', startsOn: '2026-03-31' }),
      row('veilig', 9, { id: 'd', startsOn: '2026-07-01' }),
      row('veilig', 9, { id: 'e', status: 'scrapped' }),
      row('mensen', 1, { id: 'f' }),
    ];
    const score = focusOf(rows, THEMES, QUARTER);
    expect(score).toMatchObject({ hours: 4, activityIds: ['a', 'b', 'f'], unknown: 0 });
    expect(score.themes.map(({ share, activityIds }) => [share, activityIds])).toEqual([
      [0, []],
      [0.75, ['a', 'b']],
      [0.25, ['f']],
      [0, []],
    ]);
  });

  test('is unknown without work, and without weights that are 100 together', () => {
    const empty = focusOf([row('veilig', 0)], THEMES, QUARTER);
    expect(empty.value).toBeNull();
    expect(empty.sentence.en).toBe('Not enough history yet.');
    const half = focusOf(hours(1, 1), THEMES.slice(0, 2), QUARTER);
    expect(half.value).toBeNull();
    expect(half.sentence.nl).toBe('De weging van de thema’s is samen nog geen 100%.');
  });
});

test('the sentence names what is furthest away and how much is a guess', () => {
  expect(focusOf(hours(44, 22, 22, 12), THEMES, QUARTER).sentence).toEqual({
    nl: 'Het werk volgt de keuze voor 92%: Veilig werken krijgt 22% in plaats van 30%.',
    en: 'The work follows the choice for 92%: Veilig werken gets 22% instead of 30%.',
  });
  // Four hours each, as the median is: 4 of 12 hours on each of three themes
  const guessed = [row('meedenken', 4), row('veilig', 4), row('mensen', null)];
  expect(focusOf(guessed, THEMES, QUARTER).sentence.nl).toBe(
    'Het werk volgt de keuze voor 83%: Onze mensen krijgt 33% in plaats van 20% (1 van 3 activiteiten met geschatte uren).',
  );
  expect(focusOf(hours(40, 30, 20, 10), THEMES, QUARTER).sentence.nl).toBe(
    'Het werk is verdeeld zoals gekozen.',
  );
});

const anyRow: fc.Arbitrary<FocusRow> = fc.record({
  id: fc.uuid(),
  themeId: fc.constantFrom('meedenken', 'veilig', 'mensen', 'duurzaam', 'los'),
  channelId: fc.constantFrom('blog', 'linkedin'),
  status: fc.constantFrom(...STATUSES),
  startsOn: fc.constantFrom('2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'),
  effortHours: fc.option(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)),
});

test('focus is 0 to 100, whatever the order, blind to what was scrapped, and the formula to the digit', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
      const score = focusOf(rows, THEMES, QUARTER);
      expect(focusOf(rows.toReversed(), THEMES, QUARTER)).toEqual(score);
      const kept = rows.filter(({ status }) => status !== 'scrapped');
      expect(focusOf(kept, THEMES, QUARTER)).toEqual(score);
      if (score.value === null) return;
      const chosen = score.themes.reduce((sum, { share }) => sum + share, 0);
      const away = score.themes.reduce(
        (sum, { share, weight }) => sum + Math.abs(share - weight / 100),
        1 - chosen,
      );
      expect(chosen).toBeLessThanOrEqual(1 + 1e-9);
      expect(score.value).toBeCloseTo(100 * (1 - away / 2), 7);
      expect(score.value).toBeGreaterThanOrEqual(0);
      expect(score.value).toBeLessThanOrEqual(100);
      const follows = score.themes.every(({ share, weight }) => Math.abs(share - weight / 100) < 1e-12);
      expect(score.value > 100 - 1e-9).toBe(follows);
    }),
  );
});
