import { expect, test } from 'vitest';
import type { Role } from './ability.js';
import { mayChangeView, mayShareView } from './saved-view.js';

const member = (id: string, role: Role, admin = false) => ({ id, role, admin });

test.each([
  ['marketer', false, true],
  ['director', false, true],
  ['consultant', false, true],
  ['viewer', false, false],
  ['requester', false, false],
  ['viewer', true, false],
] as const)('a %s (admin: %s) may share a view: %s', (role, admin, allowed) => {
  expect(mayShareView(member('a', role, admin))).toBe(allowed);
});

test('one’s own view is one’s own, a shared one is of all who plan', () => {
  const [own, shared] = [
    { byId: 'a', shared: false },
    { byId: 'a', shared: true },
  ];
  expect(mayChangeView(member('a', 'viewer'), own)).toBe(true);
  expect(mayChangeView(member('b', 'director', true), own)).toBe(false);
  expect(mayChangeView(member('b', 'marketer'), shared)).toBe(true);
  expect(mayChangeView(member('a', 'viewer'), shared)).toBe(false);
});
