import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activity, anyFacts, NOTHING, PLAN, promise, TODAY } from './any-facts-for-tests.js';
import { promisesSince } from './carried-over.js';
import { type Facts, promisesOf } from './facts.js';
import { periodOf } from './period.js';
import { PROGRESS_SPANS, progressOf } from './progress.js';

const blog = activity({ id: 'blog', doneOn: '2026-06-09' });
const post = activity({ id: 'post', channelId: 'linkedin', endsOn: '2026-07-10' });
const FACTS: Facts = {
  ...NOTHING,
  ...PLAN,
  cadences: [promise({ id: 'blogs' }), promise({ id: 'posts', channelId: 'linkedin' })],
  activities: [blog, post],
};

/** Which of the promises in `after` are the very ones of `before`. */
function carriedOver(before: Facts, after: Facts): (string | undefined)[] {
  const known = promisesOf(before);
  return promisesSince(known, after).flatMap((each) => (known.includes(each) ? [each.chain[0]?.id] : []));
}

describe('promises since', () => {
  test('are the very ones of before when what changed is nothing they count', () => {
    const busier = { ...FACTS, activities: [{ ...blog, effortHours: 8, title: 'Anders' }, { ...post }] };
    expect(carriedOver(FACTS, busier)).toEqual(['blogs', 'posts']);
    expect(
      carriedOver(FACTS, { ...FACTS, cadences: FACTS.cadences.map((row) => ({ ...row })) }),
    ).toHaveLength(2);
  });

  test('are others on the channel of what moved, was finished, was added or went', () => {
    const moved = { ...FACTS, activities: [blog, { ...post, endsOn: '2026-07-17' }] };
    expect(carriedOver(FACTS, moved)).toEqual(['blogs']);
    const finished = {
      ...FACTS,
      activities: [blog, { ...post, status: 'done', doneOn: '2026-07-10' } as const],
    };
    expect(carriedOver(FACTS, finished)).toEqual(['blogs']);
    expect(carriedOver(FACTS, { ...FACTS, activities: [blog, post, { ...blog, id: 'second' }] })).toEqual([
      'posts',
    ]);
    expect(carriedOver(FACTS, { ...FACTS, activities: [post] })).toEqual(['posts']);
    const elsewhere = { ...FACTS, activities: [blog, { ...post, channelId: 'blog' }] };
    expect(carriedOver(FACTS, elsewhere)).toEqual([]);
    const another = { ...FACTS, activities: [{ ...blog, themeId: 'veilig' }, post] };
    expect(carriedOver(FACTS, another)).toEqual(['posts']);
  });

  test('are others when their terms changed, or a pause', () => {
    const [blogs, posts] = FACTS.cadences;
    if (!blogs || !posts) throw new Error('There are two promises.');
    expect(carriedOver(FACTS, { ...FACTS, cadences: [blogs, { ...posts, times: 2 }] })).toEqual(['blogs']);
    const pauses = [{ cadenceId: 'blogs', from: TODAY, until: null }];
    expect(carriedOver(FACTS, { ...FACTS, pauses })).toEqual(['posts']);
  });

  test('say the same as promises read anew, whatever was before and whatever was worked out of it', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, fc.nat(), (one, other, many) => {
        // Some of the rows of one and some of the other: much stays, much goes.
        const rows = [...other.activities.slice(many % (other.activities.length + 1)), ...one.activities];
        const activities = [...new Map(rows.map((row) => [row.id, row])).values()];
        const after = { ...one, activities };
        const before = promisesOf(one);
        for (const span of PROGRESS_SPANS) progressOf(one, periodOf(span, one.today), before);
        const since = promisesSince(before, after);
        for (const span of PROGRESS_SPANS) {
          const period = periodOf(span, one.today);
          expect(progressOf(after, period, since)).toEqual(progressOf(after, period));
        }
      }),
      { numRuns: 60 },
    );
  });
});
