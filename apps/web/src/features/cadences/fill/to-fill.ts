import { yearOf } from '@cadans/domain/calendar-date';
import { type Facts, promisesOf } from '@cadans/domain/facts';
import { type OpenBeat, openBeats } from '@cadans/domain/fill-beats';
import type { YearPlan } from '../../../api/year-plan';

/** How many weeks ahead can be filled. */
export const HORIZONS = ['4', '8', '13'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** The open beats of the coming weeks: those that can be filled, and how many lie in a year without a plan or themes. */
export interface ToFill {
  readonly open: readonly OpenBeat[];
  readonly without: ReadonlyMap<number, number>;
}

/** Sorts the open beats out: an activity needs a theme that its year has chosen. */
export function toFill(facts: Facts, plans: readonly YearPlan[], weeks: number): ToFill {
  const planned = new Set(plans.filter(({ themes }) => themes.length > 0).map(({ year }) => year));
  const open: OpenBeat[] = [];
  const without = new Map<number, number>();
  for (const each of openBeats(promisesOf(facts), weeks, facts.today)) {
    // A beat of the current period on a day gone by is filled from today on.
    const year = yearOf(each.beat.day < facts.today ? facts.today : each.beat.day);
    if (planned.has(year)) open.push(each);
    else without.set(year, (without.get(year) ?? 0) + 1);
  }
  return { open, without };
}

/** Whether a beat is of this promise, named by any of its rows; without one all are. */
export const isOf =
  (promiseId: string | undefined) =>
  ({ promise }: OpenBeat): boolean =>
    promiseId === undefined || promise.chain.some(({ id }) => id === promiseId);

/** The nearest horizon within which there is something to fill. */
export function firstHorizon(facts: Facts, promiseId: string | undefined): Horizon {
  const promises = promisesOf(facts);
  const has = (weeks: Horizon) => openBeats(promises, Number(weeks), facts.today).some(isOf(promiseId));
  return HORIZONS.find(has) ?? HORIZONS[0];
}
