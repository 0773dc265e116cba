import { expect, test } from 'vitest';
import { A_MINUTE, Allowance, AT_ONCE } from './allowance.js';

const take = (allowance: Allowance, times: number, now: number, key = 'a') =>
  Array.from({ length: times }, () => allowance.take(key, now)).filter((wait) => wait === 0).length;

test('so many at once, and then it says when', () => {
  const allowance = new Allowance();
  expect(take(allowance, AT_ONCE + 50, 0)).toBe(AT_ONCE);
  const wait = allowance.take('a', 0);
  expect(wait).toBe(1);
  expect(allowance.take('a', wait * 1000)).toBe(0);
});

test('asking in vain costs nothing, and another key has its own', () => {
  const allowance = new Allowance();
  take(allowance, AT_ONCE + 1000, 0);
  expect(take(allowance, 1, 0, 'b')).toBe(1);
  expect(take(allowance, 1000, 60_000)).toBe(Math.min(A_MINUTE, AT_ONCE));
});

test('a clock that goes back takes nothing away', () => {
  const allowance = new Allowance();
  take(allowance, AT_ONCE - 1, 100_000);
  expect(allowance.take('a', 0)).toBe(0);
});
