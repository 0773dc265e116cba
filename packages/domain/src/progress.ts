import { type AwayWithWork, awayWithWork } from './away.js';
import type { Cadence } from './cadence.js';
import { yearOf } from './calendar-date.js';
import { type Concentration, concentrationOf } from './concentration.js';
import { type Coverage, coverageOf } from './coverage.js';
import type { DecisionItem } from './decision-item.js';
import { asOfIn, type Dials, type DialsBefore, dialsBefore, dialsOf, rhythmsOf, toDate } from './dials.js';
import { type Evenness, evennessOf } from './evenness.js';
import { type Facts, promisesOf, themesOfYear } from './facts.js';
import { needsDecisionNow } from './needs-decision.js';
import { type Noise } from './noise.js';
import { type Counted, overdueNow, themesWithoutOwner } from './ownership.js';
import { type Period, periodOf } from './period.js';
import type { Promised } from './publication.js';
import type { Rhythm } from './rhythm.js';
import { type DoingNothing, doingNothing, type Runway, runwayOf } from './runway.js';
import { type Scrapped, scrappedIn } from './scrapped.js';
import { type Silence, silenceOf } from './silence.js';
import { situationOf } from './situation.js';
import { type Slip, slipOf } from './slip.js';
import { type Yield, yieldOf } from './yield.js';

/** The periods progress is told over. */
export const PROGRESS_SPANS = ['month', 'quarter', 'year'] as const;
export type ProgressSpan = (typeof PROGRESS_SPANS)[number];

/** One promise, by its latest row, and how it goes. */
export interface PromiseProgress {
  readonly cadence: Cadence;
  readonly rhythm: Rhythm;
  /** Null before it begins and when it is over. */
  readonly silence: Silence | null;
  readonly evenness: Evenness;
}

/** All that the director's screen says: what a period was, how things stand now, and what needs a decision. */
export interface Progress {
  readonly period: Period;
  readonly dials: Dials;
  readonly before: DialsBefore;
  readonly promises: readonly PromiseProgress[];
  /** Over the coming 4, 8 and 13 weeks. */
  readonly coverage: readonly Coverage[];
  readonly runway: Runway;
  readonly doingNothing: DoingNothing;
  readonly overdue: Counted;
  readonly concentration: Concentration;
  readonly unowned: Counted;
  readonly away: readonly AwayWithWork[];
  readonly decisions: readonly DecisionItem[];
  readonly slip: Slip;
  readonly scrapped: Scrapped;
  readonly yield: Yield;
}

/**
 * Are we on course? The dials, slips, scrappings and yield of a period; what is ahead and what needs a decision always as
 * of today, whatever period is looked at. The promises in the facts may be at hand.
 */
export function progressOf(
  facts: Facts,
  period: Period,
  promises: readonly Promised[] = promisesOf(facts),
): Progress {
  const { today, activities } = facts;
  const asOf = asOfIn(period, today);
  const span = toDate(period, today);
  const rhythms = rhythmsOf(promises, asOf);
  const dials = dialsOf(facts, rhythms, period);
  return {
    period,
    dials,
    before: dialsBefore(facts, promises, period),
    promises: promises.flatMap((promise, place) => progressOfPromise(facts, promise, rhythms[place], period)),
    coverage: ([4, 8, 13] as const).map((weeks) => coverageOf(promises, weeks, today)),
    runway: runwayOf(promises, today),
    doingNothing: doingNothing(promises, today),
    overdue: overdueNow(activities, today),
    concentration: concentrationOf(activities, today),
    unowned: themesWithoutOwner(
      themesOfYear(facts, yearOf(today)).map(({ themeId, ownerId }) => ({ id: themeId, ownerId })),
    ),
    away: awayWithWork(facts.absences, activities, today),
    decisions: decisionsOf(facts, promises, asOf === today ? dials.noise : undefined),
    slip: slipOf(facts.postponements, span),
    scrapped: scrappedIn(facts.scrappings, span),
    yield: yieldOf(activities, facts.results, span, today),
  };
}

/** What needs a decision today, newest first. The noise of today may be at hand. */
export function decisionsOf(facts: Facts, promises: readonly Promised[], noise?: Noise): DecisionItem[] {
  const ofNow = noise ?? dialsOf(facts, [], periodOf('quarter', facts.today)).noise;
  return needsDecisionNow(situationOf(facts, promises, ofNow), facts.today);
}

function progressOfPromise(
  { today }: Facts,
  promise: Promised,
  rhythm: Rhythm | undefined,
  { start, end }: Period,
): PromiseProgress[] {
  const cadence = promise.chain.at(-1);
  if (!cadence || !rhythm) return [];
  const silence = silenceOf(promise, today);
  return [{ cadence, rhythm, silence, evenness: evennessOf(promise, start, end) }];
}
