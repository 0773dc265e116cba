import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, plainCell } from './csv-text.js';

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

describe('no spreadsheet reckons', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '=HYPERLINK("https://evil.example","klik")',
    "=cmd|' /C calc'!A0",
    '-2+3+cmd|calc',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '"=1+1',
    '\ufeff=1+1',
    '\u200b=1+1',
    '＝1+1',
    '＋1',
    '－1+1',
    '＠SUM(A1)',
    '\u00a0=1+1',
    '\tgewoon',
  ])('%j', (cell) => {
    expect(plainCell(cell)).toBe(`'${cell}`);
  });

  it('whatever stands behind the sign', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '@', '＝'), fc.string(), (sign, rest) => {
        expect(plainCell(`${sign}${rest}`).startsWith("'")).toBe(true);
      }),
    );
  });
});

it.each(['', '3', '-3', '-0,5', '-1.840', '-1.840,50', 'a=b', 'e-mail', '2026-05-04', '12-3', 'x@y.example'])(
  'a plain %j stays as it is',
  (cell) => {
    expect(plainCell(cell)).toBe(cell);
  },
);
