import { performBatch } from '@cadans/contracts/calls/batches';
import { addComment } from '@cadans/contracts/calls/comments';
import { recordResult } from '@cadans/contracts/calls/results';
import { addStep, changeStep } from '@cadans/contracts/calls/steps';
import { call } from './call';
import type { Waiting } from './waiting';
import type { Made } from './what-stands';
import type { Change } from './year.queries';
import { plannedOf } from './year-plan';

/** What became of a write: the rows it changed, and the versions it made. */
export interface Sent {
  readonly changes: readonly Change[];
  readonly versions: readonly Made[];
}

const NO_ROWS: Sent = { changes: [], versions: [] };

/** Sends a write that waited. What makes something goes under its key, so that it is made once. */
export async function sendWrite({ organisationId, key, doing, changes }: Waiting): Promise<Sent> {
  if (doing.is === 'comment') {
    const { activityId, saying } = doing.comment;
    await call(addComment, { params: { organisationId, activityId }, body: saying, idempotencyKey: key });
    return NO_ROWS;
  }
  if (doing.is === 'result') {
    const { activityId, result } = doing.yielded;
    await call(recordResult, { params: { organisationId, activityId }, body: result, idempotencyKey: key });
    return NO_ROWS;
  }
  if (doing.is === 'new-step') {
    const { activityId, step } = doing.added;
    await call(addStep, { params: { organisationId, activityId }, body: step, idempotencyKey: key });
    return NO_ROWS;
  }
  if (doing.is === 'step') {
    const { activityId, stepId, version, changes: body } = doing.step;
    const made = await call(changeStep, { params: { organisationId, activityId, stepId }, body, version });
    return { changes: [], versions: [{ id: stepId, seen: version, version: made.version }] };
  }
  const acts = [...doing.acts];
  const { activities } = await call(performBatch, {
    params: { organisationId },
    body: { acts },
    idempotencyKey: key,
  });
  return {
    changes: activities.map((row, at): Change => {
      const { before, after } = changes[at] ?? { before: null, after: null };
      return { before: after ?? before, after: row.deletedAt === null ? plannedOf(row) : null };
    }),
    versions: activities.flatMap(({ id, version }) => {
      const act = acts.find((one) => one.is !== 'create' && one.activityId === id);
      return act && act.is !== 'create' ? [{ id, seen: act.version, version }] : [];
    }),
  };
}
