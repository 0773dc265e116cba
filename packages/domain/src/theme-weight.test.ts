import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenWeights, mayChooseSoMany, weigh } from './theme-weight.js';

const themes = (...weights: number[]) =>
  weights.map((weight, index) => ({ themeId: `theme ${index}`, weight }));

test.each([
  ['four themes', themes(40, 30, 20, 10)],
  ['one theme', themes(100)],
  ['a theme that gets nothing yet', themes(100, 0)],
])('%s may be weighed so', (_, chosen) => {
  expect(weigh(chosen)).toEqual({ ok: true });
});

test.each([
  ['no themes', [], 'no_themes'],
  ['too little', themes(40, 30, 20, 9), 'weights_not_whole'],
  ['too much', themes(40, 30, 20, 11), 'weights_not_whole'],
  ['a part of a percent', themes(33.3, 33.3, 33.4), 'weights_not_whole'],
  ['less than nothing', themes(120, -20), 'weights_not_whole'],
  ['a theme twice', [...themes(50), ...themes(50)], 'theme_twice'],
] as const)('%s is refused', (_, chosen, why) => {
  expect(weigh(chosen)).toEqual({ ok: false, why });
});

test.each([
  [5, null, true],
  [6, null, false],
  [6, ' \n', false],
  [6, 'Twee merken', true],
])('%i themes for the reason %j: %s', (count, reason, may) => {
  expect(mayChooseSoMany(count, reason)).toBe(may);
});

test('weights that are evenly divided are whole, differ by one at most, and may be agreed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
      const weights = evenWeights(count);
      expect(weights).toHaveLength(count);
      expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
      expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      expect(weigh(themes(...weights))).toEqual({ ok: true });
    }),
  );
  expect(evenWeights(0)).toEqual([]);
  expect(evenWeights(3)).toEqual([34, 33, 33]);
});
