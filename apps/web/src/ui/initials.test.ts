import { describe, expect, it } from 'vitest';
import { initialsOf, stableColour } from './initials';

describe('initials', () => {
  it.each([
    ['Sanne Visser', 'SV'],
    ['Jan van der Berg', 'JB'],
    ['Noordbrug IT', 'NI'],
    ['Lindedata', 'LI'],
    ['élan', 'ÉL'],
    ['  ', '?'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('keep their colour', () => {
    expect(stableColour('019a-1')).toBe(stableColour('019a-1'));
  });
});
