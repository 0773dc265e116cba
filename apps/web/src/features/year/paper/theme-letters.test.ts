import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themeLetters } from './theme-letters';

const themes = (...names: string[]) => names.map((name, index) => ({ id: String(index), name }));

test('the first letter, and the next one where another theme has it', () => {
  expect([...themeLetters(themes('Meedenken', 'Mensen', 'emm', '360° rust')).values()]).toEqual([
    'M',
    'E',
    '3',
    'R',
  ]);
});

test('no two themes have the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 9 }), (names) => {
      const letters = [...themeLetters(themes(...names)).values()];
      expect(new Set(letters).size).toBe(letters.length);
    }),
  );
});
