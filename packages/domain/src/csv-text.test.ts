import { expect, it } from 'vitest';
import { csvText } from './csv-text.js';

it.each([
  ['gewoon', 'gewoon'],
  ['met; puntkomma', '"met; puntkomma"'],
  ['zei "nee"', '"zei ""nee"""'],
  ['twee\nregels', '"twee\nregels"'],
  ['1.840', '1.840'],
  ['-3', '-3'],
  ['=1+1', "'=1+1"],
  ['-cmd', "'-cmd"],
  ['@som', "'@som"],
])('a cell %s stands as %s', (cell, text) => {
  expect(csvText([[cell, 'x']])).toBe(`\ufeff${text};x\r\n`);
});
