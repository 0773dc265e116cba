import { describe, expect, it } from 'vitest';
import { BEGINS, CONTAINS, isOneOff, looseMatchOf, matchOf, ONE_OFF, WORD_BEGINS } from './match';

describe('a name answers', () => {
  it.each([
    ['klant', 'klantverhaal: transport', BEGINS],
    ['tran', 'klantverhaal: transport', WORD_BEGINS],
    ['verhaal', 'klantverhaal: transport', CONTAINS],
    ['tran klant', 'klantverhaal: transport', WORD_BEGINS],
    ['aal', 'een aal in het verhaal', WORD_BEGINS],
    ['webinar', 'klantverhaal: transport', null],
    ['klant webinar', 'klantverhaal: transport', null],
  ])('%s in %s', (asked, name, match) => {
    expect(matchOf(asked, name)).toBe(match);
  });

  it.each([
    ['webniar', 'webinar voor klanten'],
    ['webnar', 'webinar voor klanten'],
    ['weebinar', 'webinar voor klanten'],
    ['wevinar', 'webinar voor klanten'],
    ['wenin', 'webinar voor klanten'],
    ['klanten webniar', 'webinar voor klanten'],
  ])('%s with one letter off', (asked, name) => {
    expect(matchOf(asked, name)).toBeNull();
    expect(looseMatchOf(asked, name)).toBe(ONE_OFF);
  });

  it('nothing with two letters off, or when it is too short to be wrong in', () => {
    expect(looseMatchOf('wabenar', 'webinar')).toBeNull();
    expect(looseMatchOf('wex', 'webinar')).toBeNull();
  });

  it('in the same way from both sides', () => {
    for (const [one, other] of [
      ['abc', 'abc'],
      ['abc', 'abd'],
      ['abc', 'ab'],
      ['abcd', 'acbd'],
      ['abc', 'cab'],
    ] as const)
      expect(isOneOff(one, other)).toBe(isOneOff(other, one));
  });
});
