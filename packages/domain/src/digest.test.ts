import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activity, anyFacts, NOTHING, PLAN, promise, TODAY } from './any-facts-for-tests.js';
import { digestOf, ownWeek } from './digest.js';
import { digestOfAccounts } from './digest-of-accounts.js';

const member = (id: string, role: 'marketer' | 'director' | 'consultant' | 'requester' | 'viewer') => ({
  id,
  name: id,
  role,
  admin: false,
  active: true,
});
/** A Friday; its week ends on Sunday 5 July. */
const FACTS = {
  ...NOTHING,
  ...PLAN,
  activities: [
    activity({ id: 'late', endsOn: '2026-07-01' }),
    activity({ id: 'later', endsOn: '2026-06-24' }),
    activity({ id: 'today', endsOn: TODAY }),
    activity({ id: 'sunday', endsOn: '2026-07-05' }),
    activity({ id: 'next', endsOn: '2026-07-06' }),
    activity({ id: 'done', doneOn: '2026-06-18' }),
    activity({ id: 'of sam', endsOn: '2026-06-30', ownerId: 'sam' }),
  ],
  cadences: [
    promise({ channelId: 'linkedin' }),
    promise({ id: 'of-sam', channelId: 'linkedin', ownerId: 'sam' }),
  ],
};
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the digest of a marketer', () => {
  const digest = digestOf(FACTS, member('emma', 'marketer'));
  test('is the own week: late, due up to Sunday, open beats of own promises', () => {
    expect(ids(digest?.own.late ?? [])).toEqual(['later', 'late']);
    expect(digest?.own.late[0]).toMatchObject({ daysLate: 9, channel: 'Blog' });
    expect(ids(digest?.own.thisWeek ?? [])).toEqual(['today', 'sunday']);
    expect(digest?.own.openBeats).toEqual([
      { cadenceId: 'weekly-blog', channel: 'LinkedIn', day: '2026-07-02' },
    ]);
    expect(digest?.screen).toBeNull();
  });
});

test('the director’s is the organisation on one screen, of whoever', () => {
  const { own, screen } = digestOf(FACTS, member('dirk', 'director')) ?? {};
  expect(own?.late).toEqual([]);
  expect(ids(screen?.late ?? [])).toEqual(['later', 'of sam', 'late']);
  expect(screen?.dials.map(({ dial }) => dial)).toEqual(['rhythm', 'focus', 'ownership']);
  expect(screen?.runningOut.map(({ promiseId }) => promiseId)).toEqual(['of-sam', 'weekly-blog']);
  expect(screen?.decisions.map(({ kind }) => kind)).toContain('silent_cadence');
});

test('who only asks or looks, and who has left, gets none', () => {
  expect(digestOf(FACTS, member('rik', 'requester'))).toBeNull();
  expect(digestOf(FACTS, member('vera', 'viewer'))).toBeNull();
  expect(digestOf(FACTS, { ...member('emma', 'marketer'), active: false })).toBeNull();
});

test('the consultant’s ranks the accounts', () => {
  const account = (id: string, points: number) => ({
    id,
    name: id,
    decisions: points,
    attention: { points, reasons: [], sentence: { nl: 'Op koers.', en: 'On course.' } },
  });
  expect(ids(digestOfAccounts([account('calm', 0), account('loud', 9), account('fair', 2)]))).toEqual([
    'loud',
    'fair',
    'calm',
  ]);
});

test('of any organisation: own work is one’s own, open, and in one list at most', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const rows = new Map(facts.activities.map((row) => [row.id, row]));
      const { late, thisWeek } = ownWeek(facts, 'emma');
      const all = ids([...late, ...thisWeek]);
      expect(new Set(all).size).toBe(all.length);
      for (const id of all) {
        expect(rows.get(id)).toMatchObject({ ownerId: 'emma' });
        expect(['done', 'scrapped']).not.toContain(rows.get(id)?.status);
      }
    }),
    { numRuns: 60 },
  );
});
