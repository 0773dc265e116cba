import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddresses } from './mail-addresses.js';

describe('addresses that are pasted', () => {
  it.each([
    ['', []],
    ['sanne@noordbrug.nl', [['sanne@noordbrug.nl', null]]],
    [' Sanne@Noordbrug.NL \r\n', [['sanne@noordbrug.nl', null]]],
    [
      'a@x.nl\nb@x.nl',
      [
        ['a@x.nl', null],
        ['b@x.nl', null],
      ],
    ],
    [
      'a@x.nl, b@x.nl; c@x.nl',
      [
        ['a@x.nl', null],
        ['b@x.nl', null],
        ['c@x.nl', null],
      ],
    ],
    ['Sanne de Wit <sanne@noordbrug.nl>', [['sanne@noordbrug.nl', 'Sanne de Wit']]],
    [
      '"Wit, Sanne de" <sanne@noordbrug.nl>, b@x.nl',
      [
        ['sanne@noordbrug.nl', 'Wit, Sanne de'],
        ['b@x.nl', null],
      ],
    ],
    ['<sanne@noordbrug.nl>', [['sanne@noordbrug.nl', null]]],
    ['mailto:sanne@noordbrug.nl', [['sanne@noordbrug.nl', null]]],
    ['A@x.nl\na@X.nl', [['a@x.nl', null]]],
  ] as const)('%j', (text, people) => {
    expect(readAddresses(text)).toEqual({
      people: people.map(([email, name]) => ({ email, name })),
      unread: [],
    });
  });

  it.each(['sanne', 'sanne@noordbrug', 'a b@x.nl', '@x.nl', 'a@@x.nl', 'Sanne <>', 'a@x.'])(
    '%j is none, and is told',
    (piece) => {
      expect(readAddresses(`${piece}\ngoed@x.nl`)).toEqual({
        people: [{ email: 'goed@x.nl', name: null }],
        unread: [piece],
      });
    },
  );

  it('loses nothing: every piece is an address or is told, and reading is quick', () => {
    void fc.assert(
      fc.property(fc.array(fc.emailAddress(), { maxLength: 50 }), (addresses) => {
        const plain = addresses.filter((address) => /^[\w.+-]+@[\w.-]+$/.test(address));
        const { people, unread } = readAddresses(plain.join('\n'));
        expect(unread).toEqual([]);
        expect(people.map(({ email }) => email)).toEqual([...new Set(plain.map((one) => one.toLowerCase()))]);
      }),
    );
    const from = Date.now();
    readAddresses(`${'"'.repeat(20_000)}${'a@'.repeat(20_000)}`);
    expect(Date.now() - from).toBeLessThan(500);
  });
});
