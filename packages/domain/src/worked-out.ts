import { stretchesOf } from './in-force.js';
import { counting, countingPerKind } from './publication.js';
import { remembered } from './remembered.js';

/** The days on which a promise is in force and not paused. */
export const activeDays = remembered(({ chain, pauses }) => stretchesOf(chain, pauses));

/** The days on which it is in force, paused or not. */
export const promisedDays = remembered(({ chain }) => stretchesOf(chain, []));

/** What was published, and what is planned, on its active days. */
export const publishedFor = remembered((promise) => counting('published', activeDays(promise), promise.work));
export const plannedFor = remembered((promise) => counting('planned', activeDays(promise), promise.work));

/** The same on all days on which it was in force: what came in a pause ends a silence too. */
export const publishedWhilePromised = remembered((promise) =>
  counting('published', promisedDays(promise), promise.work),
);
export const plannedWhilePromised = remembered((promise) =>
  counting('planned', promisedDays(promise), promise.work),
);

/** What was published, and what is planned, per kind of period that was promised. */
export const publishedPerKind = remembered((promise) =>
  countingPerKind('published', activeDays(promise), promise.work),
);
export const plannedPerKind = remembered((promise) =>
  countingPerKind('planned', activeDays(promise), promise.work),
);
