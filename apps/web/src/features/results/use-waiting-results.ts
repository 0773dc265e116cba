import { useOutbox } from '../../api/outbox';
import type { NewResult } from './send-result';

/** A result that waits on this device for a connection. */
export interface WaitingResult {
  readonly key: string;
  readonly result: NewResult;
}

/** What was recorded without a connection and waits, per activity, in the order it was done. */
export function useWaitingResults(organisationId: string): ReadonlyMap<string, readonly WaitingResult[]> {
  const waiting = useOutbox().flatMap(({ key, doing, refused, organisationId: of }) =>
    doing.is === 'result' && refused === undefined && of === organisationId
      ? [{ key, ...doing.yielded }]
      : [],
  );
  return Map.groupBy(waiting, ({ activityId }) => activityId);
}
