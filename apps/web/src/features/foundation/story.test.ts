import { describe, expect, it } from 'vitest';
import { reconcile, tidy } from './story';

describe('a text that two people may write', () => {
  it('is saved while nobody else touched it', () => {
    expect(reconcile('oud', 'mijn', 'oud')).toBe('save');
    expect(reconcile(['a'], ['a', 'b'], ['a'])).toBe('save');
  });
  it('is left when both wrote the same', () => {
    expect(reconcile('oud', 'nieuw', 'nieuw')).toBe('leave');
  });
  it('asks to choose when they differ', () => {
    expect(reconcile('oud', 'mijn', 'hun')).toBe('choose');
    expect(reconcile(['a'], ['a', 'b'], ['a', 'c'])).toBe('choose');
  });
  it('is kept without stray spaces and empty lines', () => {
    expect(tidy(' woord \n')).toBe('woord');
    expect(tidy([' een ', '', '  '])).toEqual(['een']);
  });
});
