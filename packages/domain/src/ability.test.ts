import { expect, test } from 'vitest';
import { ABILITIES, may, ROLES } from './ability.js';

const abilities = (role: (typeof ROLES)[number], admin = false) =>
  ABILITIES.filter((ability) => may({ role, admin }, ability)).join(' ');

test.each([
  ['director', 'read ask plan shape steer'],
  ['marketer', 'read ask plan shape'],
  ['consultant', 'read ask plan shape steer'],
  ['requester', 'read ask'],
  ['viewer', 'read'],
] as const)('a %s may %s', (role, allowed) => {
  expect(abilities(role)).toBe(allowed);
});

test.each([
  ['director', 'read ask plan shape steer administer'],
  ['marketer', 'read ask plan shape steer administer'],
  ['consultant', 'read ask plan shape steer administer'],
  ['requester', 'read ask steer administer'],
  ['viewer', 'read steer administer'],
] as const)('a %s who is admin may %s', (role, allowed) => {
  expect(abilities(role, true)).toBe(allowed);
});

test('every member may read, and nobody administers but an admin', () => {
  for (const role of ROLES) {
    expect(may({ role, admin: false }, 'read')).toBe(true);
    expect(may({ role, admin: false }, 'administer')).toBe(false);
  }
});
