import { expect, it } from 'vitest';
import { typedNumber } from './typed-number';

it.each([
  ['6,5', 6.5],
  ['6,', 6],
  ['1.250', 1250],
  ['€ 1.250,50', 1250.5],
  ['', null],
  ['-', undefined],
  ['6,5,5', undefined],
])('reads the Dutch %j as %j', (text, number) => {
  expect(typedNumber(text, 'nl')).toBe(number);
});

it('reads English the other way around', () => {
  expect(typedNumber('1,250.5', 'en')).toBe(1250.5);
});
