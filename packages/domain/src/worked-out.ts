import { stretchesOf } from './in-force.js';
import { counting, countingPerKind, type Promised } from './publication.js';

/** The days on which a promise is in force and not paused. */
export const activeDays = once(({ chain, pauses }) => stretchesOf(chain, pauses));

/** The days on which it is in force, paused or not. */
export const promisedDays = once(({ chain }) => stretchesOf(chain, []));

/** What was published, and what is planned, on its active days. */
export const publishedFor = once((promise) => counting('published', activeDays(promise), promise.work));
export const plannedFor = once((promise) => counting('planned', activeDays(promise), promise.work));

/** The same on all days on which it was in force: what came in a pause ends a silence too. */
export const publishedWhilePromised = once((promise) =>
  counting('published', promisedDays(promise), promise.work),
);
export const plannedWhilePromised = once((promise) =>
  counting('planned', promisedDays(promise), promise.work),
);

/** What was published, and what is planned, per kind of period that was promised. */
export const publishedPerKind = once((promise) =>
  countingPerKind('published', activeDays(promise), promise.work),
);
export const plannedPerKind = once((promise) =>
  countingPerKind('planned', activeDays(promise), promise.work),
);

/**
 * Works something out of a promise and remembers it as long as that is there: every dial asks the same of all work. A
 * promise is never changed: other work or another pause makes another one.
 */
function once<Value extends object>(work: (promise: Promised) => Value): (promise: Promised) => Value {
  const known = new WeakMap<Promised, Value>();
  return (promise) => {
    const before = known.get(promise);
    if (before) return before;
    const value = work(promise);
    known.set(promise, value);
    return value;
  };
}
