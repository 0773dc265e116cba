import { showActivity } from '@cadans/contracts/calls/activities';
import { performBatch } from '@cadans/contracts/calls/batches';
import { changeStep, listSteps } from '@cadans/contracts/calls/steps';
import type { QueryClient } from '@tanstack/react-query';
import { call } from './call';
import { letGo } from './outbox';
import { sendWrite } from './send-write';
import { type ActOfBatch, type StepChange, subjectsOf, type Waiting } from './waiting';

/** Sends a refused write once more, on the state as it is now. What is refused again stays, and throws the reason. */
export async function sendAnew(queries: QueryClient, write: Waiting): Promise<void> {
  const { organisationId, doing, key } = write;
  if (doing.is === 'step') await stepAnew(organisationId, doing.step);
  else if (doing.is === 'acts') await actsAnew(write, doing.acts);
  else await sendWrite(write);
  await letGo(key);
  const ids = new Set(subjectsOf(write));
  void queries.invalidateQueries({
    predicate: ({ queryKey: [about, organisation, id] }) =>
      organisation === organisationId &&
      (about === 'year' || about === 'work' || about === 'results' || ids.has(String(id))),
  });
}

async function stepAnew(organisationId: string, step: StepChange): Promise<void> {
  const { activityId, stepId, changes } = step;
  const { steps } = await call(listSteps, { params: { organisationId, activityId } });
  const version = steps.find(({ id }) => id === stepId)?.version ?? 1;
  await call(changeStep, { params: { organisationId, activityId, stepId }, body: changes, version });
}

async function actsAnew({ organisationId, key }: Waiting, acts: readonly ActOfBatch[]): Promise<void> {
  const ids = new Set(acts.flatMap((act) => (act.is === 'create' ? [] : [act.activityId])));
  const stories = await Promise.all(
    [...ids].map((activityId) => call(showActivity, { params: { organisationId, activityId } })),
  );
  const versions = new Map(stories.map(({ id, version }) => [id, version]));
  const body = {
    acts: acts.map((act) =>
      act.is === 'create' ? act : { ...act, version: versions.get(act.activityId) ?? act.version },
    ),
  };
  const idempotencyKey = await keyOf(key + JSON.stringify(body));
  await call(performBatch, { params: { organisationId }, body, idempotencyKey });
}

// The same try has the same key, also after a reload: an answer that was lost makes nothing twice. A UUID of version 8.
async function keyOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
