import type { Activity, PlannedRow } from '@cadans/contracts/activities';
import type { ActOfBatch } from '../../../api/waiting';
import type { Change } from '../../../api/year.queries';
import type { Act } from './act';
import { actsOf } from './acts-of';

/** What an activity became, as the server told it: the row, or its whole story. */
export type Outcome = PlannedRow | Activity;

/** The version that an act builds on, knowing what we did to the activity since it was seen. */
export type VersionOf = (seen: { readonly id: string; readonly version: number }) => number;

/** One act, or many as one: shown at once, sent once, told once, and undone as a whole. */
export interface Deed {
  readonly changes: readonly Change[];
  /** The activities it builds on, at the versions that were seen. */
  readonly on: readonly { readonly id: string; readonly version: number }[];
  /** Answers what became of every change, in their order, and what takes it all back; null when nothing can. */
  readonly send: (versionOf: VersionOf) => Promise<{ outcomes: readonly Outcome[]; back: Deed | null }>;
  /** What it sends, in a form that can wait on this device for a connection. Without it the deed cannot wait. */
  readonly acts?: ((versionOf: VersionOf) => ActOfBatch[]) | undefined;
  /** The key its first try goes under, where that is the very request that would wait. */
  readonly key?: string;
  /** The fields it changes as they were; see Waiting. */
  readonly was?: Readonly<Record<string, unknown>> | undefined;
  readonly said: string;
  /** What one may go on with when it worked, besides taking it back. */
  readonly next?: Act['next'];
  /** The title of the activity that an act of the request is about, to name it when the server refuses that act. */
  readonly titleOf?: (act: number) => string | undefined;
  /** Leads back to where it was made, with all that was typed, when the server refuses it. */
  readonly reopen?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** One act as a deed. */
export function deedOf(act: Act): Deed {
  const { before, after, said, next, send, steps, was, undo } = act;
  const on = act.on ?? before;
  return {
    changes: [{ before, after }],
    on: on ? [on] : [],
    send: async (versionOf) => {
      const done = await send(on ? versionOf(on) : 0);
      return { outcomes: [done], back: undo ? deedOf(undo(done)) : null };
    },
    acts: steps && ((versionOf) => actsOf({ on, steps }, versionOf)),
    was,
    said,
    ...(next && { next }),
  };
}
