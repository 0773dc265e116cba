import type { Beat } from './beat.js';
import { type Cadence, chainsOf } from './cadence.js';

/** A promise by its latest row, and the beats of it that are looked at. */
export interface PromiseBeats {
  readonly cadence: Cadence;
  readonly beats: readonly Beat[];
}

/** Beats put together per promise, whatever row of it they stand on: most beats first, then by the id of the promise. */
export function beatsPerPromise(beats: readonly Beat[], cadences: readonly Cadence[]): PromiseBeats[] {
  const latest = new Map(
    chainsOf(cadences).flatMap((chain) => {
      const last = chain.at(-1);
      return last ? chain.map(({ id }) => [id, last] as const) : [];
    }),
  );
  return [...Map.groupBy(beats, ({ cadenceId }) => latest.get(cadenceId))]
    .flatMap(([cadence, some]) => (cadence ? [{ cadence, beats: some }] : []))
    .toSorted(
      (one, other) => other.beats.length - one.beats.length || (one.cadence.id < other.cadence.id ? -1 : 1),
    );
}
