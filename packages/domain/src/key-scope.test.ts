import { expect, test } from 'vitest';
import { ABILITIES, may, ROLES } from './ability.js';
import { KEY_SCOPES, type KeyAbility, keyMay, scopesFor } from './key-scope.js';

const ALL: readonly KeyAbility[] = [...ABILITIES, 'complete'];

test.each([
  ['read', 'read'],
  ['ask', 'ask'],
  ['complete', 'complete'],
  ['plan', 'plan shape complete'],
  ['steer', 'steer'],
] as const)('%s opens %s', (scope, opened) => {
  expect(ALL.filter((needed) => keyMay([scope], needed)).join(' ')).toBe(opened);
});

test('scopes add up, and nothing administers', () => {
  expect(ALL.filter((needed) => keyMay(['read', 'complete'], needed))).toEqual(['read', 'complete']);
  expect(keyMay(KEY_SCOPES, 'administer')).toBe(false);
  expect(keyMay([], 'read')).toBe(false);
});

test('a member is offered what is of use to that member', () => {
  expect(scopesFor({ role: 'viewer', admin: false })).toEqual(['read']);
  expect(scopesFor({ role: 'requester', admin: false })).toEqual(['read', 'ask']);
  expect(scopesFor({ role: 'marketer', admin: false })).toEqual(['read', 'ask', 'complete', 'plan']);
  expect(scopesFor({ role: 'viewer', admin: true })).toEqual(['read', 'steer']);
  for (const role of ROLES) {
    const who = { role, admin: false };
    for (const scope of scopesFor(who)) if (scope !== 'complete') expect(may(who, scope)).toBe(true);
  }
});
