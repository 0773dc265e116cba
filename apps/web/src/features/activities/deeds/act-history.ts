import type { QueryClient } from '@tanstack/react-query';
import type { Deed } from './deed';
import { type OwnVersions, ownVersions } from './own-versions';

/** Whether something is done, taken back, or done again. */
export type Way = 'do' | 'undo' | 'redo';

/** How many acts can be undone one after the other. */
export const MOST_UNDONE = 50;

/** What we did in one organisation since the page was opened: what takes it back, and what does it again. */
export interface ActHistory {
  readonly versions: OwnVersions;
  /** What is under way per activity: what follows waits for it. */
  readonly underWay: Map<string, Promise<unknown>>;
  /** Everything that is being sent. */
  readonly flights: Set<Promise<unknown>>;
  readonly undos: Deed[];
  readonly redos: Deed[];
}

const histories = new WeakMap<QueryClient, Map<string, ActHistory>>();

/** The history of an organisation; it lives as long as the cache does. */
export function historyOf(queries: QueryClient, organisationId: string): ActHistory {
  const all = histories.get(queries) ?? new Map<string, ActHistory>();
  histories.set(queries, all);
  const known = all.get(organisationId);
  if (known) return known;
  const made = {
    versions: ownVersions(),
    underWay: new Map(),
    flights: new Set<Promise<unknown>>(),
    undos: [],
    redos: [],
  };
  all.set(organisationId, made);
  return made;
}

/** Enters what was done in the way told. What cannot be taken back ends the history: nothing before it can be either. */
export function enter({ undos, redos }: ActHistory, way: Way, back: Deed | null): void {
  if (way === 'do') redos.length = 0;
  if (way === 'undo') {
    if (back) redos.push(back);
    return;
  }
  if (!back) {
    undos.length = 0;
    return;
  }
  undos.push(back);
  if (undos.length > MOST_UNDONE) undos.shift();
}

/** Takes a deed out of the stack that holds it, wherever it stands; null when it was used already. */
export function takeOut(stack: Deed[], deed: Deed): Deed | null {
  const at = stack.indexOf(deed);
  return at === -1 ? null : (stack.splice(at, 1)[0] ?? null);
}
