import type { Activity } from '@cadans/contracts/activities';
import { showActivity } from '@cadans/contracts/calls/activities';
import { listSteps } from '@cadans/contracts/calls/steps';
import { call } from './call';
import { fieldsAsked } from './field-edits';
import { differing, type Fields } from './row-difference';
import { type ActOfBatch, builtOn, type StepChange, subjectsOf, type Waiting } from './waiting';
import { plannedOf } from './year-plan';

/** The version of an activity or step that came of the one a write saw. */
export interface Made {
  readonly id: string;
  readonly seen: number;
  readonly version: number;
}

/**
 * What the server has where it calls a write stale: what was asked `stands` there already, because only the answer got
 * lost; or the fields it is about are as they were and it can go on the newer version; or somebody else was first.
 */
export type Found =
  | { readonly is: 'stands'; readonly versions: readonly Made[] }
  | { readonly is: 'free'; readonly write: Waiting }
  | { readonly is: 'taken' };

const TAKEN: Found = { is: 'taken' };

// A batch has the key of its first try, which the server answers again: only single acts come here, or truly stale ones.
const MOST_ASKED = 20;

/** Asks the server what stands of what a write is about. Throws where nothing answers, or it is not there any more. */
export async function whatStands(write: Waiting): Promise<Found> {
  const { organisationId, doing } = write;
  if (doing.is === 'step') return stepThatStands(write, doing.step);
  if (doing.is !== 'acts') return TAKEN;
  const ids = subjectsOf(write);
  if (ids.length === 0 || ids.length > MOST_ASKED) return TAKEN;
  const stories = await Promise.all(
    ids.map((activityId) => call(showActivity, { params: { organisationId, activityId } })),
  );
  const { acts } = doing;
  if (stories.every((story) => standsIn(story, write, acts)))
    return { is: 'stands', versions: stories.flatMap((story) => madeOf(story, acts)) };
  const [story] = stories;
  const asked = fieldsAsked(write);
  if (stories.length > 1 || !story || !isUntouched(asked, write.was, { ...story })) return TAKEN;
  const seen = seenIn(acts, story.id);
  return { is: 'free', write: builtOn(write, story.id, seen, story.version) };
}

async function stepThatStands(write: Waiting, step: StepChange): Promise<Found> {
  const { activityId, stepId, version, changes } = step;
  const params = { organisationId: write.organisationId, activityId };
  const now = (await call(listSteps, { params })).steps.find(({ id }) => id === stepId);
  if (!now) return TAKEN;
  if (saysAll({ ...now }, changes)) {
    const isOurs = now.version === version + 1;
    return { is: 'stands', versions: isOurs ? [{ id: stepId, seen: version, version: now.version }] : [] };
  }
  if (!isUntouched(changes, write.was, { ...now })) return TAKEN;
  return { is: 'free', write: builtOn(write, stepId, version, now.version) };
}

function standsIn(story: Activity, { changes }: Waiting, acts: readonly ActOfBatch[]): boolean {
  const { id, deletedAt } = story;
  const own = acts.filter((act) => act.is !== 'create' && act.activityId === id);
  const last = own.at(-1)?.is;
  if ((last === 'delete') !== (deletedAt !== null)) return false;
  if (last === 'delete') return true;
  if (last === 'restore' && story.status === 'scrapped') return false;
  const fields = Object.assign({}, ...own.map((act) => (act.is === 'change' ? act.changes : {})));
  const change = changes.find(({ before }) => before?.id === id);
  const differs = change?.before && change.after ? differing(change.before, change.after) : {};
  const asked = { ...differs, ...fields };
  if (Object.keys(asked).length === 0) return last === 'restore';
  return saysAll({ ...story, ...plannedOf(story) }, asked);
}

// As many versions further as we did acts: nobody else came between.
function madeOf({ id, version }: Activity, acts: readonly ActOfBatch[]): Made[] {
  const seen = seenIn(acts, id);
  const own = acts.filter((act) => act.is !== 'create' && act.activityId === id).length;
  return version - seen <= own ? [{ id, seen, version }] : [];
}

const seenIn = (acts: readonly ActOfBatch[], id: string): number =>
  acts.reduce((seen, act) => (act.is !== 'create' && act.activityId === id ? act.version : seen), 0);

const saysAll = (now: Fields, asked: Fields): boolean =>
  Object.entries(asked).every(([field, value]) => says(now[field], value));

/** Whether every field that is asked is known as it was, and is still that, or what is asked. */
function isUntouched(asked: Fields, was: Fields | undefined, now: Fields): boolean {
  const fields = Object.keys(asked);
  return (
    was !== undefined &&
    fields.length > 0 &&
    fields.every((field) => says(now[field], asked[field]) || (field in was && says(now[field], was[field])))
  );
}

const says = (one: unknown, other: unknown): boolean => inShort(one) === inShort(other);

// Helpers stand in no order, and spaces around a text mean nothing.
function inShort(value: unknown): unknown {
  if (Array.isArray(value)) return value.toSorted().join();
  return typeof value === 'string' ? value.trim() : (value ?? null);
}
