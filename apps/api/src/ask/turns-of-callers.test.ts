import { expect, test } from 'vitest';
import { Refusal } from '../http/refusal.js';
import { networkOf, TurnsOfCallers } from './turns-of-callers.js';

test('so many turns a minute, each for themselves', () => {
  let now = 0;
  const turns = new TurnsOfCallers(() => now);
  const take = (whose: string) => {
    try {
      turns.take(whose, 2);
      return 'taken';
    } catch (error) {
      return error instanceof Refusal ? error.code : 'fault';
    }
  };
  expect(['a', 'a', 'a', 'b'].map(take)).toEqual(['taken', 'taken', 'too_many', 'taken']);
  now = 59_999;
  expect(take('a')).toBe('too_many');
  now = 60_000;
  expect(take('a')).toBe('taken');
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
