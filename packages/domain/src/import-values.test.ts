import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctValues, fold, readNumber, splitValues } from './import-values.js';

test.each([
  ['  Café  Noir ', 'cafe noir'],
  ['KENNISPLATFORM API’s', "kennisplatform api's"],
  ['Ínhoud', 'inhoud'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Sanne Mulder, Team Data', ['Sanne Mulder', 'Team Data']],
  ['Cloud;Beveiliging | Cloud', ['Cloud', 'Beveiliging']],
  ['AI / Trends', ['AI', 'Trends']],
  ['24/7 beheer', ['24/7 beheer']],
  [' , ', []],
  ['één\nander', ['één', 'ander']],
])('%j holds %j', (cell, values) => {
  expect(splitValues(cell)).toEqual(values);
});

test('distinct values are counted by row, in their most used spelling', () => {
  expect(distinctValues([['cloud'], ['Cloud', 'Zorg'], ['Cloud'], ['Zorg'], []])).toEqual([
    { key: 'cloud', label: 'Cloud', rows: 3 },
    { key: 'zorg', label: 'Zorg', rows: 2 },
  ]);
});

test.each<[string, boolean, number | null]>([
  ['2', false, 2],
  ['2,5 uur', false, 2.5],
  ['1.5', false, 1.5],
  ['1.125', false, 1.125],
  ['€ 1.250', true, 1250],
  ['€ 1.250,50', true, 1250.5],
  ['1,250.50', true, 1250.5],
  ['1.250.000', false, 1_250_000],
  ['€ 40,-', true, 40],
  ['geen', true, null],
  ['-5', true, null],
])('%s is a number', (text, thousands, number) => {
  expect(readNumber(text, { thousands })).toBe(number);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
