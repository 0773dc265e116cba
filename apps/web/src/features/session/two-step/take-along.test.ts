import { expect, it } from 'vitest';
import { print } from './take-along';

it('prints from a frame that is drawn, out of sight of eye and ear: of another the sheet is empty', () => {
  print('abcd-efgh');
  const frame = document.querySelector('iframe');
  expect(frame?.hidden).toBe(false);
  expect(frame?.className).toBe('sr-only');
  expect(frame?.getAttribute('aria-hidden')).toBe('true');
});
