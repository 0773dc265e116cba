import type { performBatch } from '@cadans/contracts/batches';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { Change } from './year.queries';

export type ActOfBatch = BodyInputOf<typeof performBatch>['acts'][number];

/** A step said to be done, or not done after all. */
export interface StepDone {
  readonly activityId: string;
  readonly stepId: string;
  readonly version: number;
  readonly doneOn: string | null;
}

/** What is to be done: acts on activities as one, or a step. */
export type Doing =
  | { readonly is: 'acts'; readonly acts: readonly ActOfBatch[] }
  | { readonly is: 'step'; readonly step: StepDone };

/** A write that waits on this device for a connection, in a form that outlives the page. */
export interface Waiting {
  /** Sent along, so that a write whose answer never arrived happens once. */
  readonly key: string;
  readonly userId: string;
  readonly organisationId: string;
  /** When it was done, in milliseconds: they are sent in this order. */
  readonly at: number;
  readonly doing: Doing;
  /** What was done, in words. */
  readonly said: string;
  readonly changes: readonly Change[];
  /** Why the server refused it; it then waits for the person instead. */
  readonly refused?: string;
}

/** The activities that a write is about. */
export function subjectsOf({ doing }: Pick<Waiting, 'doing'>): string[] {
  if (doing.is === 'step') return [doing.step.activityId];
  return doing.acts.flatMap((act) => (act.is === 'create' ? [] : [act.activityId]));
}

/** The same write on another version of an activity: what we did before it made that one. */
export function builtOn(waiting: Waiting, activityId: string, seen: number, made: number): Waiting {
  const { doing } = waiting;
  if (doing.is === 'step') return waiting;
  const acts = doing.acts.map((act) =>
    act.is !== 'create' && act.activityId === activityId && act.version === seen
      ? { ...act, version: made }
      : act,
  );
  return { ...waiting, doing: { is: 'acts', acts } };
}
