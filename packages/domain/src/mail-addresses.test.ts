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

  it('loses nothing: every piece is an address or is told', () => {
    void fc.assert(
      fc.property(fc.array(fc.emailAddress(), { maxLength: 50 }), (addresses) => {
        const plain = addresses.filter((address) => /^[\w.+-]+@[\w.-]+$/.test(address));
        const { people, unread } = readAddresses(plain.join('\n'));
        expect(unread).toEqual([]);
        expect(people.map(({ email }) => email)).toEqual([...new Set(plain.map((one) => one.toLowerCase()))]);
      }),
    );
  });

  it('are parted and named as these patterns say, which would take ever longer over a long text', () => {
    const letter = fc.constantFrom('"', ',', ';', '<', '>', ' ', '\n', 'a', '@', 'x.nl', 'a@x.nl');
    void fc.assert(
      fc.property(fc.array(letter, { maxLength: 14 }), (letters) => {
        const text = letters.join('');
        expect(readAddresses(text)).toEqual(readByPatterns(text));
      }),
      { numRuns: 2000 },
    );
  });

  const LONG = 200_000;
  it.each([
    ['"'.repeat(LONG), 1],
    ['a@'.repeat(LONG), 1],
    [`a${' '.repeat(LONG)}b`, 1],
    [`a${' '.repeat(LONG)}<`, 1],
    [`${'"a '.repeat(LONG)}<a@x.nl>`, 1],
    [`a@${'a.'.repeat(LONG)}`, 1],
    [`a@x.nl${'<'.repeat(LONG)}`, 1],
    [',;'.repeat(LONG), 0],
    ['a,'.repeat(LONG), LONG],
  ])('without end are read like any other (case %#)', (text, unread) => {
    expect(readAddresses(text).unread).toHaveLength(unread);
  });
});

/** The same by regular expressions. */
function readByPatterns(text: string) {
  const people = new Map<string, { email: string; name: string | null }>();
  const unread: string[] = [];
  for (const raw of text.match(/(?:"[^"\n]*"|[^\n,;"]|")+/g) ?? []) {
    const piece = raw.trim();
    if (!piece) continue;
    const [, name = '', named] = /^(?:"?([^"<>]*?)"?\s*)<([^<>]*)>$/.exec(piece) ?? [];
    const email = (named ?? piece).trim().toLowerCase();
    if (!/^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/.test(email)) unread.push(piece);
    else if (!people.has(email)) people.set(email, { email, name: name.trim() || null });
  }
  return { people: [...people.values()], unread };
}
