import { expect, it } from 'vitest';
import { type Arrangement, arrangeAccounts, countAttention } from './arrange-accounts';
import { givenAccount } from './portfolio-for-tests';

const ALL: Arrangement = { sort: 'urgency', search: '', onlyAttention: false };
const accounts = [
  givenAccount({ id: 'a', name: 'Zilver', points: 5, sentence: 'LinkedIn: al 23 dagen stil.' }),
  givenAccount({
    id: 'b',
    name: 'Brugtech',
    points: 2,
    sentence: 'De komende 4 weken zijn voor 50% gedekt.',
  }),
  givenAccount({ id: 'c', name: 'Lindedata', points: 0 }),
];
const ids = (arrangement: Partial<Arrangement>, visits: [string, number][] = []) =>
  arrangeAccounts(accounts, { ...ALL, ...arrangement }, new Map(visits)).map(({ id }) => id);

it('keeps the order of urgency, or goes by name or by the last visit', () => {
  expect(ids({})).toEqual(['a', 'b', 'c']);
  expect(ids({ sort: 'name' })).toEqual(['b', 'c', 'a']);
  expect(
    ids({ sort: 'visited' }, [
      ['c', 30],
      ['a', 10],
    ]),
  ).toEqual(['c', 'a', 'b']);
});

it('finds by name and by why, whatever the capitals, all words at once', () => {
  expect(ids({ search: 'LINDE' })).toEqual(['c']);
  expect(ids({ search: 'linkedin stil' })).toEqual(['a']);
  expect(ids({ search: 'linkedin gedekt' })).toEqual([]);
});

it('leaves out what is on course when asked', () => {
  expect(ids({ onlyAttention: true })).toEqual(['a', 'b']);
  expect(ids({ onlyAttention: true, search: 'linde' })).toEqual([]);
  expect(countAttention(accounts)).toBe(2);
});
