import type { Carried } from '@cadans/contracts/handovers';
import { expect, test } from 'vitest';
import {
  countByReceiver,
  groupsOf,
  keyOf,
  lacksReceiver,
  loadsAfter,
  receiverOf,
  sharesOf,
} from './handover-draft';

const item = (kind: Carried['kind'], id: string, differs: Partial<Carried> = {}): Carried => ({
  ...{ kind, id, title: id, sentence: null, of: null, themeId: 'x', endsOn: null, often: null },
  ...{ hours: 2, week: 0, toId: 'emma', why: 0 },
  ...differs,
});
const ITEMS = [
  item('activity', 'a'),
  item('helper', 'a', { hours: 0, week: null }),
  item('activity', 'b', { themeId: 'y', week: 3 }),
  item('activity', 'c', { week: null, toId: 'tom' }),
];

test('activities are grouped by theme, the fullest first, after what else is carried', () => {
  expect(groupsOf([item('theme', 't'), ...ITEMS]).map(({ key, items }) => [key, items.length])).toEqual([
    ['theme', 1],
    ['activity x', 2],
    ['activity y', 1],
    ['helper', 1],
  ]);
});

test('owning and helping with one activity are chosen for each by itself', () => {
  const choices = new Map([[keyOf({ kind: 'helper', id: 'a' }), null]]);
  const receiver = (one: Carried) => receiverOf(one, choices, 'sam', true);
  expect(sharesOf(ITEMS, receiver)).toEqual([
    { kind: 'activity', toId: 'emma', ids: ['a', 'b'] },
    { kind: 'helper', toId: null, ids: ['a'] },
    { kind: 'activity', toId: 'tom', ids: ['c'] },
  ]);
  expect(countByReceiver(ITEMS, receiver)).toEqual([
    ['emma', 2],
    [null, 1],
    ['tom', 1],
  ]);
  expect(ITEMS.map((one) => lacksReceiver(one, receiver(one)))).toEqual([false, false, false, false]);
  expect(lacksReceiver(item('cadence', 'd'), null)).toBe(true);
});

test('what stays with somebody goes as proposed once they leave', () => {
  const choices = new Map([[keyOf({ kind: 'activity', id: 'a' }), 'sam']]);
  const [first] = ITEMS as [Carried];
  expect(receiverOf(first, choices, 'sam', false)).toBe('sam');
  expect(receiverOf(first, choices, 'sam', true)).toBe('emma');
});

test('the load afterwards has the hours in their weeks, and nothing of what weighs in none or stays', () => {
  const person = (memberId: string) => ({
    ...{ memberId, name: memberId, carries: true, hoursAWeek: null },
    ...{ hours: [1, 1, 1, 1], capacity: [4, 4, 4, 4], daysAway: [0, 0, 0, 0] },
  });
  const load = {
    ...{
      mondays: ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'],
      usualHours: 2,
      weeklyCapacity: 4,
      equalPart: 4,
    },
    people: [person('emma'), person('sam'), person('tom')],
  };
  const after = loadsAfter(load, ITEMS, ({ toId, id }) => (id === 'b' ? 'sam' : toId), 'sam');
  expect(after.map((one) => [one.person.memberId, one.added])).toEqual([
    ['emma', [2, 0, 0, 0]],
    ['tom', [0, 0, 0, 0]],
  ]);
});
