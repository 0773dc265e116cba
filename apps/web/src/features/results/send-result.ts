import type { ContractOf } from '@cadans/contracts/calls/call';
import { recordResult } from '@cadans/contracts/calls/results';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { sendOrWait } from '../../api/send-or-wait';

/** What was filled in. */
export type NewResult = BodyInputOf<ContractOf<typeof recordResult>>;

export interface Recording {
  readonly activity: { readonly id: string; readonly title: string };
  readonly result: NewResult;
  /** Sent along, also when it had to wait: so that it is recorded once. */
  readonly key: string;
  /** What was done, in words. */
  readonly said: string;
}

/** Records a result; without a connection it waits on this device, behind what was done before it. */
export function sendResult(
  queries: QueryClient,
  organisationId: string,
  { activity: { id: activityId }, result, key, said }: Recording,
) {
  return sendOrWait(
    queries,
    () => ({
      organisationId,
      key,
      doing: { is: 'result' as const, yielded: { activityId, result } },
      said,
      changes: [],
    }),
    () => call(recordResult, { params: { organisationId, activityId }, body: result, idempotencyKey: key }),
  );
}
