import type { Activity } from '@cadans/contracts/activities';
import type { Comment } from '@cadans/contracts/comments';
import type { Step } from '@cadans/contracts/steps';
import { waiting } from './outbox';
import { changedWork, type OwnWork } from './own-work';
import { differing } from './row-difference';
import { type StepChange, subjectsOf, type Waiting } from './waiting';
import { changedYear } from './year.queries';
import type { YearPlan } from './year-plan';

/** The version of what was made on this device and is not stored yet: it can be read, and nothing else. */
export const NOT_STORED = 0;

/** An answer of the server with what waits to be done in it: what somebody did stays done on their screen. */
export function withWaiting(queryKey: readonly unknown[], data: unknown): unknown {
  const [about, organisationId, id] = queryKey;
  const own = waiting().filter((one) => one.organisationId === organisationId && one.refused === undefined);
  if (own.length === 0) return data;
  const changes = own.flatMap((one) => one.changes);
  if (about === 'year') return changedYear(data as YearPlan, changes);
  if (about === 'work') return own.reduce(changedSteps, changedWork(data as OwnWork, changes));
  const ofOne = own.filter((one) => subjectsOf(one).includes(String(id)));
  if (about === 'activity') return ofOne.reduce(changedStory, data as Activity);
  if (about === 'steps') return ofOne.reduce(preparedWith, data as Step[]);
  if (about === 'comments') return ofOne.reduce(saidWith, data as Comment[]);
  return data;
}

function changedSteps(work: OwnWork, { doing }: Waiting): OwnWork {
  if (doing.is !== 'step') return work;
  return { ...work, steps: work.steps.map((step) => ({ ...step, ...stepChangedBy(step, doing.step) })) };
}

function stepChangedBy(step: Step, { stepId, changes }: StepChange): Step {
  if (step.id !== stepId) return step;
  const { title = step.title, workingDaysBefore = step.workingDaysBefore } = changes;
  const { ownerId = step.ownerId, doneOn = step.doneOn } = changes;
  return { ...step, title, workingDaysBefore, ownerId, doneOn };
}

/** The steps of an activity with one that waits; what is new stands last. */
function preparedWith(steps: Step[], { key, doing }: Waiting): Step[] {
  if (doing.is === 'step') return steps.map((step) => stepChangedBy(step, doing.step));
  if (doing.is !== 'new-step') return steps;
  const { activityId, step, dueOn } = doing.added;
  const { title, workingDaysBefore, ownerId = null } = step;
  const made = { id: key, activityId, title, workingDaysBefore, dueOn, ownerId, doneOn: null };
  return [...steps.filter(({ id }) => id !== key), { ...made, version: NOT_STORED }];
}

function saidWith(comments: Comment[], { key, at, doing }: Waiting): Comment[] {
  if (doing.is !== 'comment') return comments;
  const { activityId, saying, byId } = doing.comment;
  const { text, mentionedIds = [] } = saying;
  const said = { id: key, activityId, text, mentionedIds, byId, at: new Date(at).toISOString() };
  return [...comments.filter(({ id }) => id !== key), { ...said, editedAt: null, version: NOT_STORED }];
}

/** The story of an activity as it would stand; its version is still the one that is stored. */
function changedStory(story: Activity, { at, changes, doing }: Waiting): Activity {
  if (doing.is !== 'acts') return story;
  const { version } = story;
  const acts = doing.acts.filter((act) => act.is !== 'create' && act.activityId === story.id);
  const change = changes.find(({ before }) => before?.id === story.id);
  const row = change?.before && change.after ? differing(change.before, change.after) : {};
  const fields = Object.assign({}, ...acts.map((act) => (act.is === 'change' ? act.changes : {})));
  const isDeleted = acts.at(-1)?.is === 'delete';
  const deletedAt = isDeleted ? new Date(at).toISOString() : story.deletedAt;
  return { ...story, ...row, ...fields, deletedAt, version };
}
