import type { LoadOrder, LoadResult } from './load-order.ts';
import type { Loader } from './loader.ts';
import { median } from './median.ts';

/** One server's turn in a round. */
export interface Turn {
  readonly name: string;
  /** Made anew for every round, so that a write never repeats. */
  order(): Promise<LoadOrder> | LoadOrder;
  /** Runs beside the turn and is stopped after it. */
  beside?(): () => Promise<void>;
}

/** What all rounds brought, per turn. */
export type Results = ReadonlyMap<string, readonly LoadResult[]>;

/** Gives every server its turn, round after round: what changes on the machine meanwhile, changes for all. */
export async function inTurn(loader: Loader, rounds: number, turns: readonly Turn[]): Promise<Results> {
  const results = new Map<string, LoadResult[]>(turns.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, order, beside } of turns) {
      const ordered = await order();
      const stop = beside?.();
      // Round 0 only warms up: caches, plans, compiled code.
      const bounded = round === 0 ? { ...ordered, seconds: Math.ceil(ordered.seconds / 2) } : ordered;
      const result = await loader.load(bounded).finally(() => stop?.());
      if (round > 0) results.get(name)?.push(result);
    }
  }
  return results;
}

/** The median over the rounds of how many times the requests per second of another. */
export function ratioOf(results: Results, name: string, to: string): number {
  const others = results.get(to) ?? [];
  return median(
    (results.get(name) ?? []).map(({ perSecond }, round) => perSecond / (others[round]?.perSecond ?? 0)),
  );
}

/** The median over the rounds of one number of a turn. */
export function medianOf(results: Results, name: string, of: 'perSecond' | 'p50' | 'p99'): number {
  return median((results.get(name) ?? []).map((result) => result[of]));
}

/** How it went, in words: for beside a ratio. */
export function told(results: Results, name: string): string {
  const [perSecond, p50, p99] = (['perSecond', 'p50', 'p99'] as const).map((of) =>
    medianOf(results, name, of),
  );
  return `${perSecond?.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms`;
}
