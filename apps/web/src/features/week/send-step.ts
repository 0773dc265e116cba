import { changeStep } from '@cadans/contracts/calls/steps';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { DueStep } from '../../api/own-work';
import { sendOrWait } from '../../api/send-or-wait';

/** Says that a step is done (null: not after all); without a connection it waits on this device. */
export function sendStep(
  queries: QueryClient,
  organisationId: string,
  step: DueStep,
  doneOn: string | null,
  said: string,
) {
  const { id: stepId, activityId, version } = step;
  return sendOrWait(
    queries,
    () => ({
      organisationId,
      doing: { is: 'step' as const, step: { activityId, stepId, version, changes: { doneOn } } },
      was: { doneOn: step.doneOn },
      said,
      changes: [],
    }),
    () => call(changeStep, { params: { organisationId, activityId, stepId }, body: { doneOn }, version }),
  );
}
