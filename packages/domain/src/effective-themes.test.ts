import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveThemes } from './effective-themes.js';
import { evenWeights } from './theme-weight.js';

test.each([
  ['all on one', [1], [100], 1, 1],
  ['four alike', [0.25, 0.25, 0.25, 0.25], [25, 25, 25, 25], 4, 4],
  // 1/(0.44² + 0.22² + 0.22² + 0.12²) = 1/0.3048; 1/(0.4² + 0.3² + 0.2² + 0.1²) = 1/0.3
  ['the picture', [0.44, 0.22, 0.22, 0.12], [40, 30, 20, 10], 3.2808, 3.3333],
  ['a theme that got nothing', [0.5, 0.5, 0], [40, 30, 30], 2, 2.9412],
])('%s', (_, shares, weights, actual, intended) => {
  const themes = effectiveThemes(shares, weights);
  expect(themes.actual).toBeCloseTo(actual, 4);
  expect(themes.intended).toBeCloseTo(intended, 4);
});

test('says it in both languages', () => {
  expect(effectiveThemes([0.44, 0.22, 0.22, 0.12], [40, 30, 20, 10]).sentence).toEqual({
    nl: 'Het werk gaat feitelijk naar 3,3 thema’s; gekozen is 3,3.',
    en: 'The work in fact goes to 3.3 themes; the choice was 3.3.',
  });
  expect(effectiveThemes([1], []).sentence.nl).toBe('Het werk gaat feitelijk naar 1 thema.');
  expect(effectiveThemes([], [100])).toMatchObject({ actual: null, intended: 1 });
  expect(effectiveThemes([], []).sentence.en).toBe('There is no work to spread yet.');
});

test('is between one and the number of themes, and equal shares are all of them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 }), (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const { actual } = effectiveThemes(
        parts.map((part) => part / whole),
        evenWeights(parts.length),
      );
      expect(actual).toBeGreaterThanOrEqual(1);
      expect(actual).toBeLessThanOrEqual(parts.length);
      const even = effectiveThemes(
        parts.map(() => 1 / parts.length),
        [100],
      );
      expect(even.actual).toBeCloseTo(parts.length, 9);
    }),
  );
});
