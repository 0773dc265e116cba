import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES, type Role } from './ability.js';
import { homeOf } from './digest-home.js';

const member = (memberId: string, role: Role = 'marketer', active = true) => ({ memberId, role, active });

test.each([
  ['the oldest', [member('2'), member('1')], '1'],
  ['not one that was ended', [member('1', 'director', false), member('2')], '2'],
  [
    'not where one only asks or looks',
    [member('1', 'requester'), member('2', 'viewer'), member('3', 'consultant')],
    '3',
  ],
  ['none', [member('1', 'viewer')], undefined],
])('the home of a digest is %s', (_, memberships, home) => {
  expect(homeOf(memberships)?.memberId).toBe(home);
});

test('is the same in whatever order the organisations are told', () => {
  const some = fc.uniqueArray(
    fc.record({ memberId: fc.uuid(), role: fc.constantFrom(...ROLES), active: fc.boolean() }),
    { selector: ({ memberId }) => memberId },
  );
  fc.assert(
    fc.property(some, (memberships) => {
      expect(homeOf(memberships.toReversed())).toEqual(homeOf(memberships));
    }),
  );
});
