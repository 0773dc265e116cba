import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ownerless, proposeOwners, type Successor } from './new-owner.js';

const TODAY = '2026-11-25';
const thing = (id: string, differs: Partial<Ownerless> = {}): Ownerless => ({
  kind: 'activity',
  id,
  themeId: 'meedenken',
  endsOn: '2026-12-10',
  hours: 4,
  ...differs,
});
const who = (memberId: string, room: number, ...themeIds: string[]): Successor => ({
  memberId,
  name: memberId === 'emma' ? 'Emma' : 'Sam',
  room,
  themeIds: new Set(themeIds),
});
const nameOf = () => 'Meedenken';
const propose = (
  things: Ownerless[],
  successors: Successor[],
  away = [] as Parameters<typeof proposeOwners>[2],
) => proposeOwners(things, successors, away, TODAY, nameOf);

test('who knows the theme and has room goes before who has more room', () => {
  expect(propose([thing('a')], [who('emma', 3, 'meedenken'), who('sam', 20)])).toEqual([
    {
      toId: 'emma',
      sentence: {
        nl: 'Emma werkt al aan Meedenken en had vooraf nog 3 uur ruimte in 13 weken.',
        en: 'Emma already works on Meedenken and had 3 hours of room in 13 weeks beforehand.',
      },
    },
  ]);
});

test('what is proposed takes of the room: then comes who has room, then who is the least full', () => {
  const successors = [who('emma', 3, 'meedenken'), who('sam', 2.5)];
  const proposed = propose([thing('a'), thing('b'), thing('c')], successors);
  expect(proposed.map(({ toId }) => toId)).toEqual(['emma', 'sam', 'emma']);
  expect(proposed.map(({ sentence }) => sentence.nl)).toEqual([
    'Emma werkt al aan Meedenken en had vooraf nog 3 uur ruimte in 13 weken.',
    'Wie al aan Meedenken werkt heeft geen ruimte meer; Sam had vooraf nog 2,5 uur.',
    'Niemand heeft nog ruimte; Emma zit het minst vol.',
  ]);
});

test('nobody gets what is due while they are away, and late work goes to who is there today', () => {
  const away = [{ memberId: 'emma', from: '2026-11-25', until: '2026-12-10', standInId: null }];
  const successors = [who('emma', 9, 'meedenken'), who('sam', 1)];
  const things = [thing('a'), thing('late', { endsOn: '2026-01-01' }), thing('b', { endsOn: '2026-12-11' })];
  expect(propose(things, successors, away).map(({ toId }) => toId)).toEqual(['sam', 'sam', 'emma']);
  expect(propose([thing('a')], [who('emma', 9)], away)[0]).toMatchObject({ toId: null });
});

test('only who can take it is proposed, the same each time, and none while somebody has room ends up fuller than needed', () => {
  const things = fc.array(
    fc.record({ hours: fc.integer({ min: 0, max: 9 }), themeId: fc.constantFrom('x', 'y', null) }),
  );
  const rooms = fc.array(fc.integer({ min: -20, max: 40 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(things, rooms, (given, roomy) => {
      const successors = roomy.map((room, at) => who(`m${at}`, room, at % 2 === 0 ? 'x' : 'y'));
      const all = given.map((one, at) => thing(`a${at}`, one));
      const proposed = propose(all, successors);
      expect(proposed).toEqual(propose(all, successors));
      const left = new Map(successors.map(({ memberId, room }) => [memberId, room]));
      for (const [at, { toId }] of proposed.entries()) {
        const before = left.get(toId ?? '') ?? Number.NaN;
        if (before <= 0) expect(Math.max(...left.values())).toBeLessThanOrEqual(before);
        left.set(toId ?? '', before - (all[at]?.hours ?? 0));
      }
    }),
  );
});
