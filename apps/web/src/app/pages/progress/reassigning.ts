import { performBatch } from '@cadans/contracts/calls/batches';
import { call } from '../../../api/call';
import type { PromiseDeed, Said } from '../../../features/cadences/acts/promise-deeds';

interface Owned {
  readonly id: string;
  readonly version: number;
  readonly ownerId: string;
}

/** Gives activities another owner, all of them or none. `onSent` hears that they may have changed, whatever the answer. */
export function reassigning(
  organisationId: string,
  to: ReadonlyMap<Owned, string>,
  { said, back }: Said,
  onSent: () => void,
): PromiseDeed {
  const idempotencyKey = crypto.randomUUID();
  const rows = [...to.keys()];
  const acts = [...to].map(([{ id, version }, ownerId]) => ({
    is: 'reassign' as const,
    ...{ activityId: id, version, ownerId },
  }));
  return {
    said,
    send: async () => {
      try {
        const { activities } = await call(performBatch, {
          params: { organisationId },
          body: { acts },
          idempotencyKey,
        });
        const owners = new Map(rows.map(({ id, ownerId }) => [id, ownerId]));
        const before = new Map(activities.map((now) => [now, owners.get(now.id) ?? now.ownerId]));
        return reassigning(organisationId, before, { said: back, back: said }, onSent);
      } finally {
        onSent();
      }
    },
  };
}
