import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepDestination, takeDestination } from './destination';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

it('is told once', () => {
  keepDestination('/o/1/list/2026?search=open%20dag');
  expect(takeDestination()).toBe('/o/1/list/2026?search=open%20dag');
  expect(takeDestination()).toBeNull();
});

it('is forgotten when the link is too old to work', () => {
  keepDestination('/portfolio');
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 16 * 60_000);
  expect(takeDestination()).toBeNull();
});

it.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '',
])('never leads elsewhere: %s', (path) => {
  keepDestination(path);
  expect(takeDestination()).toBeNull();
});
