import { type Facts, promisesOf } from './facts.js';
import type { ChannelWork, Promised, Publication } from './publication.js';

/**
 * The promises in the facts, as `promisesOf` tells them. Those to which nothing happened since are the very ones of before,
 * so that what was worked out of them holds and is not worked out again.
 */
export function promisesSince(before: readonly Promised[], facts: Facts): Promised[] {
  const known = new Map(before.map((promise) => [termsOf(promise), promise]));
  return promisesOf(facts).map((promise) => {
    const same = known.get(termsOf(promise));
    return same && hasSameWork(same, promise) ? same : promise;
  });
}

/** All that was agreed: the rows of a promise, and the pauses. */
function termsOf({ chain, pauses }: Promised): string {
  const ids = new Set(chain.map(({ id }) => id));
  return JSON.stringify([chain, pauses.filter(({ cadenceId }) => ids.has(cadenceId))]);
}

function hasSameWork(one: Promised, other: Promised): boolean {
  return [...other.work].every(([channelId, { published, planned }]) => {
    const before: ChannelWork | undefined = one.work.get(channelId);
    return before && isSame(before.published, published) && isSame(before.planned, planned);
  });
}

function isSame(some: readonly Publication[], others: readonly Publication[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ activityId, themeId, day }, at) => {
      const other = others[at];
      return activityId === other?.activityId && themeId === other.themeId && day === other.day;
    })
  );
}
