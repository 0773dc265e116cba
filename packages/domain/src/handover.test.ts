import { expect, test } from 'vitest';
import { carriedOtherwise, refusalOfShares, takesWork } from './handover.js';
import { awayOn, standInOn } from './standing-in.js';

const share = (kind: 'activity' | 'helper' | 'theme', toId: string | null, ...ids: string[]) => ({
  kind,
  toId,
  ids,
});

test('is of what is carried: nothing more and nothing less, each kind for itself', () => {
  const shares = [share('activity', 'emma', 'a', 'b'), share('helper', null, 'c')];
  const carried = [
    { kind: 'activity' as const, id: 'a' },
    { kind: 'helper' as const, id: 'b' },
    { kind: 'helper' as const, id: 'c' },
  ];
  expect(carriedOtherwise(shares, carried)).toEqual({
    added: [{ kind: 'helper', id: 'b' }],
    gone: [{ kind: 'activity', id: 'b' }],
  });
});

test.each([
  ['who leaves keeps nothing', [share('activity', 'sam', 'a')], 'leaving', 'keeps_while_leaving'],
  [
    'who stays may keep some',
    [share('activity', 'sam', 'a'), share('theme', 'emma', 't')],
    'long_absence',
    undefined,
  ],
  ['but not all', [share('activity', 'sam', 'a')], 'long_absence', 'nothing_changes'],
  ['nothing is no hand-over', [share('activity', 'emma')], 'leaving', 'nothing_changes'],
  ['work goes to somebody', [share('activity', null, 'a')], 'leaving', 'owner_not_active'],
  ['helping can end', [share('helper', null, 'a')], 'leaving', undefined],
] as const)('%s', (_, shares, reason, refused) => {
  expect(refusalOfShares(shares, 'sam', reason)).toBe(refused);
});

test.each([
  ['marketer', true, true],
  ['director', true, true],
  ['consultant', true, true],
  ['marketer', false, false],
  ['requester', true, false],
  ['viewer', true, false],
] as const)('a %s takes work: active %s, %s', (role, active, takes) => {
  expect(takesWork({ role, active })).toBe(takes);
});

test('somebody stands in on the days of the absence, when they are there themselves', () => {
  const absences = [
    { memberId: 'sam', from: '2026-12-07', until: '2026-12-20', standInId: 'emma' },
    { memberId: 'emma', from: '2026-12-20', until: null, standInId: null },
  ];
  const days = ['2026-12-06', '2026-12-07', '2026-12-19', '2026-12-20', '2026-12-21'];
  expect(days.map((day) => standInOn(absences, 'sam', day))).toEqual([null, 'emma', 'emma', null, null]);
  expect(awayOn(absences, 'emma', '2099-01-01')).toBe(absences[1]);
});
