import type { Step } from '@cadans/contracts/steps';
import type { Work } from '@cadans/contracts/work';
import type { Change } from './year.queries';
import { type PlannedActivity, plannedOf } from './year-plan';

/** A step that is due, with the activity it prepares. */
export type DueStep = Step & { readonly activity: PlannedActivity };

/** What carries a member's name, as the cache keeps it: rows like those of the year, so that one patch fits both. */
export interface OwnWork {
  readonly today: string;
  readonly timeZone: string;
  readonly owned: readonly PlannedActivity[];
  readonly finished: readonly PlannedActivity[];
  readonly helping: readonly PlannedActivity[];
  readonly standingIn: readonly PlannedActivity[];
  readonly steps: readonly DueStep[];
}

/** The answer of the wire as rows. */
export function readWork({ today, timeZone, owned, finished, helping, standingIn, steps }: Work): OwnWork {
  return {
    today,
    timeZone,
    owned: owned.map(plannedOf),
    finished: finished.map(plannedOf),
    helping: helping.map(plannedOf),
    standingIn: standingIn.map(plannedOf),
    steps: steps.map((step) => ({ ...step, activity: plannedOf(step.activity) })),
  };
}

/**
 * What became of activities, put into the work. A row keeps its list whatever becomes of it, because the screen tells by
 * its status and owner where it stands; what was in none comes to the owned ones.
 */
export function changedWork(work: OwnWork, changes: readonly Change[]): OwnWork {
  const now = new Map<string, PlannedActivity | null>();
  for (const { before, after } of changes) {
    if (before) now.set(before.id, null);
    if (after) now.set(after.id, after);
  }
  const lists = [work.owned, work.finished, work.helping, work.standingIn];
  const known = new Set(lists.flat().map(({ id }) => id));
  const rows = (list: readonly PlannedActivity[]) =>
    list.flatMap((row) => {
      const changed = now.get(row.id);
      return changed === undefined ? [row] : changed ? [changed] : [];
    });
  const coming = [...now.values()].filter((row) => row !== null && !known.has(row.id));
  return {
    ...work,
    owned: [...rows(work.owned), ...coming.filter((row) => row !== null)],
    finished: rows(work.finished),
    helping: rows(work.helping),
    standingIn: rows(work.standingIn),
    steps: work.steps.flatMap((step) => {
      const [activity] = rows([step.activity]);
      return activity ? [{ ...step, activity }] : [];
    }),
  };
}
