import { expect, test } from 'vitest';
import { type Cadence, chainsOf } from './cadence.js';

const row = (id: string, validFrom: string, replacesId: string | null = null): Cadence => ({
  id,
  validFrom,
  replacesId,
  channelId: 'linkedin',
  themeId: null,
  ownerId: 'emma',
  times: 2,
  per: 'week',
  validUntil: null,
});

test('what replaced one another is one promise, oldest first, whatever the order', () => {
  const rows = [
    row('c', '2026-09-01', 'b'),
    row('a', '2026-01-01'),
    row('x', '2025-01-01'),
    row('b', '2026-05-01', 'a'),
  ];
  const chains = [['a', 'b', 'c'], ['x']];
  expect(chainsOf(rows).map((chain) => chain.map(({ id }) => id))).toEqual(chains);
  expect(chainsOf(rows.toReversed()).map((chain) => chain.map(({ id }) => id))).toEqual(chains);
});

test('a row whose forerunner is not at hand starts a promise of its own', () => {
  expect(chainsOf([row('b', '2026-05-01', 'a'), row('c', '2026-09-01', 'b')])).toHaveLength(1);
  expect(chainsOf([])).toEqual([]);
});
