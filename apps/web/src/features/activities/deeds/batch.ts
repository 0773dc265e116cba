import type { PlannedRow } from '@cadans/contracts/activities';
import { performBatch } from '@cadans/contracts/calls/batches';
import { call } from '../../../api/call';
import type { ActOfBatch } from '../../../api/waiting';
import { type PlannedActivity, plannedOf } from '../../../api/year-plan';
import type { Place } from '../plan/place';
import { actsOf } from './acts-of';
import type { Deed, VersionOf } from './deed';

type WithoutActivity<Act> = Act extends { activityId: string } ? Omit<Act, 'activityId' | 'version'> : Act;

/** One act of a batch, without the activity it is about. */
export type Step = WithoutActivity<ActOfBatch>;

/** What a batch does with one activity: its steps in order, what shows, and what takes it back. */
export interface Part {
  /** Null for what is made, or comes out of the bin. */
  readonly before: PlannedActivity | null;
  readonly after: PlannedActivity | null;
  /** What it builds on; null for what is made. */
  readonly on: { readonly id: string; readonly version: number } | null;
  readonly steps: readonly Step[];
  readonly back: (done: PlannedRow) => readonly Step[];
}

export interface Batch {
  readonly parts: readonly Part[];
  readonly said: string;
  /** What is said when it is taken back. */
  readonly saidBack: string;
  readonly reopen?: Deed['reopen'];
}

/** Acts on many activities as one deed: all of it happens or none, and it is taken back by one more batch. */
export function batchOf(place: Place, { parts, said, saidBack, reopen }: Batch): Deed {
  const { organisationId } = place;
  // Sent again after an answer that never arrived, it happens once.
  const idempotencyKey = crypto.randomUUID();
  const acts = (versionOf: VersionOf) => parts.flatMap((part) => actsOf(part, versionOf));
  const titles = parts.flatMap(({ before, after, steps }) => steps.map(() => (before ?? after)?.title));
  return {
    changes: parts,
    on: parts.flatMap(({ on }) => (on ? [on] : [])),
    acts,
    key: idempotencyKey,
    send: async (versionOf) => {
      const answer = await call(performBatch, {
        params: { organisationId },
        body: { acts: acts(versionOf) },
        idempotencyKey,
      });
      const outcomes = answer.activities;
      const back = parts.flatMap((part, index) => {
        const done = outcomes[index];
        return done ? [reversed(part, done)] : [];
      });
      return { outcomes, back: batchOf(place, { parts: back, said: saidBack, saidBack: said }) };
    },
    said,
    titleOf: (act) => titles[act],
    reopen,
  };
}

function reversed({ before, steps, back }: Part, done: PlannedRow): Part {
  return {
    before: done.deletedAt === null ? plannedOf(done) : null,
    after: before && { ...before, version: done.version },
    on: done,
    steps: back(done),
    // Done again: what was made comes back out of the bin instead of being made twice.
    back: () => steps.map((step) => (step.is === 'create' ? { is: 'restore' } : step)),
  };
}
