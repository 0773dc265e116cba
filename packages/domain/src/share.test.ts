import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expiryOf,
  firstNameOf,
  isExpired,
  latestExpiry,
  usualExpiry,
  waitAfterWrongPasswords,
} from './share.js';

const today = '2026-11-23';

describe('a link', () => {
  test('works ninety days unless told, and at most a year', () => {
    expect(usualExpiry(today)).toBe('2027-02-21');
    expect(latestExpiry(today)).toBe('2027-11-23');
  });

  test.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2027-11-23', true],
    ['2027-11-24', false],
  ])('can be made until %s: %s', (day, ok) => {
    expect(expiryOf(day, today).ok).toBe(ok);
  });

  test('works to the end of its day', () => {
    expect(isExpired(today, today)).toBe(false);
    expect(isExpired(today, '2026-11-24')).toBe(true);
  });
});

test('five wrong passwords are free; the wait after that grows, and never past a quarter of an hour', () => {
  expect([0, 5, 6, 7, 8, 13, 14, 999].map(waitAfterWrongPasswords)).toEqual([0, 0, 5, 10, 20, 640, 900, 900]);
  fc.assert(
    fc.property(fc.nat(), (tries) => {
      expect(waitAfterWrongPasswords(tries + 1)).toBeGreaterThanOrEqual(waitAfterWrongPasswords(tries));
      expect(waitAfterWrongPasswords(tries)).toBeLessThanOrEqual(900);
    }),
  );
});

test('an owner is known by a first name, never by an address', () => {
  expect(firstNameOf('  Sanne de Wit ')).toBe('Sanne');
  expect(firstNameOf('sanne@bureau.example')).toBe('');
  expect(firstNameOf('')).toBe('');
});
