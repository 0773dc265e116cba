import { describe, expect, it } from 'vitest';
import { seal, unseal } from './sealed.js';
import { base32, stepOfCode, totpCode } from './totp.js';

/** The secret of RFC 6238’s own examples, cut to the six digits apps show. */
const SECRET = Buffer.from('12345678901234567890');

describe('a code of an app', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at second %i is %s', (second, code) => {
    expect(totpCode(SECRET, Math.floor(second / 30))).toBe(code);
    expect(stepOfCode(SECRET, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
  });

  it('is known half a minute early and late, and no longer', () => {
    const now = new Date(1234567890_000);
    const step = Math.floor(1234567890 / 30);
    const known = [-2, -1, 0, 1, 2].map((away) => stepOfCode(SECRET, totpCode(SECRET, step + away), now));
    expect(known).toEqual([undefined, step - 1, step, step + 1, undefined]);
    for (const other of ['', '05924', '0005924', '00592a', '００５９２４'])
      expect(stepOfCode(SECRET, other, now)).toBeUndefined();
  });

  it('is reckoned from a secret that is written as apps read it', () => {
    expect(base32(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  });
});

describe('what is sealed', () => {
  it('is read by this installation, for whom it was sealed, unless it was touched', () => {
    const sealed = seal('ons geheim', 'Sanne', SECRET);
    expect(unseal('ons geheim', 'Sanne', sealed)).toEqual(SECRET);
    expect(unseal('ons geheim', 'Roel', sealed)).toBeUndefined();
    expect(unseal('hun geheim', 'Sanne', sealed)).toBeUndefined();
    expect(unseal('ons geheim', 'Sanne', `${sealed.slice(0, 20)}AAAA${sealed.slice(24)}`)).toBeUndefined();
    expect(unseal('ons geheim', 'Sanne', '')).toBeUndefined();
    expect(seal('ons geheim', 'Sanne', SECRET)).not.toBe(sealed);
  });
});
