import type { performBatch } from '@cadans/contracts/batches';
import type { addComment } from '@cadans/contracts/comments';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { recordResult } from '@cadans/contracts/results';
import type { addStep, changeStep } from '@cadans/contracts/steps';
import type { Change } from './year.queries';

export type ActOfBatch = BodyInputOf<typeof performBatch>['acts'][number];

/** A step that says something else, or is said to be done. */
export interface StepChange {
  readonly activityId: string;
  readonly stepId: string;
  readonly version: number;
  readonly changes: BodyInputOf<typeof changeStep>;
}

/** A step that comes to the preparation of an activity; `dueOn` is the day we reckon it is due. */
export interface NewStep {
  readonly activityId: string;
  readonly step: BodyInputOf<typeof addStep>;
  readonly dueOn: string;
}

/** Something a member says about an activity. */
export interface NewComment {
  readonly activityId: string;
  readonly saying: BodyInputOf<typeof addComment>;
  readonly byId: string;
}

/** What something that is done yielded. */
export interface NewResult {
  readonly activityId: string;
  readonly result: BodyInputOf<typeof recordResult>;
}

/** What is to be done: acts on activities as one, or something about the preparation, conversation or yield of one. */
export type Doing =
  | { readonly is: 'acts'; readonly acts: readonly ActOfBatch[] }
  | { readonly is: 'step'; readonly step: StepChange }
  | { readonly is: 'new-step'; readonly added: NewStep }
  | { readonly is: 'comment'; readonly comment: NewComment }
  | { readonly is: 'result'; readonly yielded: NewResult };

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
  /** The fields it changes as they were. Where nobody else touched them, it still counts on a newer version. */
  readonly was?: Readonly<Record<string, unknown>> | undefined;
  /** Why the server refused it; it then waits for the person instead. */
  readonly refused?: string;
}

/** The activities that a write is about, each once. */
export function subjectsOf({ doing }: Pick<Waiting, 'doing'>): string[] {
  if (doing.is === 'step') return [doing.step.activityId];
  if (doing.is === 'new-step') return [doing.added.activityId];
  if (doing.is === 'comment') return [doing.comment.activityId];
  if (doing.is === 'result') return [doing.yielded.activityId];
  return [...new Set(doing.acts.flatMap((act) => (act.is === 'create' ? [] : [act.activityId])))];
}

/** The same write on another version of an activity or step: what we did before it made that one. */
export function builtOn(waiting: Waiting, id: string, seen: number, made: number): Waiting {
  const { doing } = waiting;
  if (doing.is === 'step') {
    const { step } = doing;
    const isIt = step.stepId === id && step.version === seen;
    return isIt ? { ...waiting, doing: { is: 'step', step: { ...step, version: made } } } : waiting;
  }
  if (doing.is !== 'acts' || !doing.acts.some((act) => isOn(act, id, seen))) return waiting;
  const acts = doing.acts.map((act) => (isOn(act, id, seen) ? { ...act, version: made } : act));
  return { ...waiting, doing: { is: 'acts', acts } };
}

const isOn = (act: ActOfBatch, id: string, version: number): boolean =>
  act.is !== 'create' && act.activityId === id && act.version === version;

/** The texts somebody typed for a write, to have them back when it is refused. */
export function typedIn({ doing }: Pick<Waiting, 'doing'>): string[] {
  const typed =
    doing.is === 'comment'
      ? [doing.comment.saying.text]
      : doing.is === 'new-step'
        ? [doing.added.step.title]
        : doing.is === 'step'
          ? [doing.step.changes.title]
          : doing.is === 'result'
            ? [doing.yielded.result.note]
            : doing.acts.flatMap(textsOf);
  return typed.filter((text) => typeof text === 'string' && text !== '').map(String);
}

function textsOf(act: ActOfBatch): unknown[] {
  if (act.is === 'change') return [act.changes.title, act.changes.brief, act.changes.link];
  if (act.is === 'create') return [act.activity.brief];
  return 'note' in act ? [act.note] : [];
}
