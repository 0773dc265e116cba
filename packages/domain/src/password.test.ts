import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommonPassword, LONGEST_PASSWORD, passwordFlaw, SHORTEST_PASSWORD } from './password.js';

describe('a new password', () => {
  it('has to be of a length', () => {
    expect(passwordFlaw('boterham-ei')).toBe('short');
    expect(passwordFlaw('boterham-eis')).toBeNull();
    expect(passwordFlaw(`${'x'.repeat(100)}${'boterham'.repeat(13)}`)).toBe('long');
  });

  it.each([
    'Wachtwoord123!',
    '!!wachtwoord!!',
    'passwordpassword',
    'Welkom2026!!!!',
    'Welkom-welkom1',
    'qwertyuiop[]12',
    '1q2w3e4r5t6y',
    '123456789012',
    '987654321098',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'ababababababab',
    'Zomer2026!!!!!',
    'Cadans20262026',
    'Administrator1',
    'ＰＡＳＳＷＯＲＤ１２３４',
  ])('is none of the commonest: %s', (password) => {
    expect(passwordFlaw(password)).toBe('common');
  });

  it.each([
    'correct horse battery',
    'drie grijze dassen',
    'welkom in de Ardennen',
    'kT9#vv2!pLq0',
    'amsterdamse bruggen',
  ])('may have a common word in it: %s', (password) => {
    expect(passwordFlaw(password)).toBeNull();
  });

  it('is never refused for what a password manager makes', () => {
    const letter = fc.constantFrom(...'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_!');
    fc.assert(
      fc.property(fc.uniqueArray(letter, { minLength: 16, maxLength: 30 }), (letters) => {
        expect(passwordFlaw(letters.join(''))).toBeNull();
      }),
    );
  });

  it('is read whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (password) => {
        const flaw = passwordFlaw(password);
        expect(flaw === 'short').toBe(password.length < SHORTEST_PASSWORD);
        expect(flaw === 'long').toBe(password.length > LONGEST_PASSWORD);
        expect(typeof isCommonPassword(password)).toBe('boolean');
      }),
    );
  });
});
