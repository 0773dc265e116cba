import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let reached = true;

function tell(now: boolean): void {
  if (now === reached) return;
  reached = now;
  for (const listener of listeners) listener();
}

/** A request was answered, by whatever: there is a connection. */
export const heardFromServer = () => tell(true);

/** A request reached nobody. */
export const heardNothing = () => tell(false);

export const isReached = () => reached;

/** Calls whenever the connection goes or comes back. */
export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the server could be reached last; the browser's own word is not enough, it only knows of cables. */
export const useIsReached = () => useSyncExternalStore(onConnection, isReached);
