import { showActivity } from '@cadans/contracts/activities';
import { performBatch } from '@cadans/contracts/batches';
import { changeStep, listSteps } from '@cadans/contracts/steps';
import type { QueryClient } from '@tanstack/react-query';
import { call } from './call';
import { letGo } from './outbox';
import type { ActOfBatch, StepDone, Waiting } from './waiting';

/** Sends a refused write once more, on the state as it is now. What is refused again stays, and throws the reason. */
export async function sendAnew(queries: QueryClient, write: Waiting): Promise<void> {
  const { organisationId, doing, key } = write;
  if (doing.is === 'step') await stepAnew(organisationId, doing.step);
  else await actsAnew(organisationId, doing.acts);
  await letGo(key);
  void queries.invalidateQueries({
    predicate: ({ queryKey: [about, organisation] }) =>
      organisation === organisationId && (about === 'year' || about === 'work' || about === 'activity'),
  });
}

async function stepAnew(organisationId: string, { activityId, stepId, doneOn }: StepDone): Promise<void> {
  const { steps } = await call(listSteps, { params: { organisationId, activityId } });
  const version = steps.find(({ id }) => id === stepId)?.version ?? 1;
  await call(changeStep, { params: { organisationId, activityId, stepId }, body: { doneOn }, version });
}

async function actsAnew(organisationId: string, acts: readonly ActOfBatch[]): Promise<void> {
  const ids = new Set(acts.flatMap((act) => (act.is === 'create' ? [] : [act.activityId])));
  const stories = await Promise.all(
    [...ids].map((activityId) => call(showActivity, { params: { organisationId, activityId } })),
  );
  const versions = new Map(stories.map(({ id, version }) => [id, version]));
  await call(performBatch, {
    params: { organisationId },
    body: {
      acts: acts.map((act) =>
        act.is === 'create' ? act : { ...act, version: versions.get(act.activityId) ?? act.version },
      ),
    },
  });
}
