/** What was just finished, and somebody wants to say what came of it. */
export interface JustDone {
  readonly organisationId: string;
  readonly id: string;
  readonly title: string;
}

let asked: JustDone | null = null;
const listeners = new Set<() => void>();

/** Asks what something that was just done yielded, or nothing any more. */
export function askWhatCameOf(done: JustDone | null): void {
  asked = done;
  for (const listener of listeners) listener();
}

/** What is asked about, for useSyncExternalStore. */
export const justDone = (): JustDone | null => asked;

/** Calls back when something else is asked about. */
export function onJustDone(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
