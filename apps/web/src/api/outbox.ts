import { createStore, del, set, type UseStore, values } from 'idb-keyval';
import { useSyncExternalStore } from 'react';
import { subjectsOf, type Waiting } from './waiting';

let store: UseStore | null = null;
const opened = () => {
  store ??= createStore('cadans-outbox', 'waiting');
  return store;
};

const listeners = new Set<() => void>();
let all: readonly Waiting[] = [];

function tell(now: readonly Waiting[]): void {
  all = now.toSorted((one, other) => one.at - other.at);
  for (const listener of listeners) listener();
}

/** Reads what waits on this device, also what another window put there. */
export async function readOutbox(): Promise<readonly Waiting[]> {
  try {
    const found = await values<Waiting>(opened());
    // Nothing is still nothing: nobody has to look again.
    if (found.length > 0 || all.length > 0) tell(found);
  } catch {
    // Without storage nothing can wait.
  }
  return all;
}

let known: Promise<unknown> | undefined;

/** Waits until it is known what waits on this device: read once, before the first answer is given and the first write is made. */
export const outboxKnown = (): Promise<unknown> => {
  known ??= readOutbox();
  return known;
};

/** Everything that waits or was refused, in the order it was done. */
export const waiting = () => all;

/** What waits for a connection in an organisation: what is done there now has to wait behind it. */
export const mustWait = (organisationId: string) =>
  all.some((one) => one.organisationId === organisationId && one.refused === undefined);

/** Puts a write on this device. Fails where the device keeps nothing: then it was not done. */
export async function letWait(write: Waiting): Promise<void> {
  await set(write.key, write, opened());
  tell([...all.filter(({ key }) => key !== write.key), write]);
}

/** The write was done, or is dropped. */
export async function letGo(key: string): Promise<void> {
  tell(all.filter((one) => one.key !== key));
  await del(key, opened()).catch(() => undefined);
}

/** Drops a write while it still waits; answers whether it did. Once it was sent it is undone like everything else. */
export function dropWaiting(key: string): boolean {
  const waits = all.some((one) => one.key === key);
  if (waits) void letGo(key);
  return waits;
}

/** Calls whenever something comes to wait, is sent, refused or dropped. */
export function onOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useOutbox = () => useSyncExternalStore(onOutbox, waiting);

/** How many writes wait for a connection in an organisation. */
export const useWaitingCount = (organisationId: string) =>
  useOutbox().filter((one) => one.organisationId === organisationId && one.refused === undefined).length;

/** Whether something about an activity waits for a connection. */
export const useWaits = (organisationId: string, activityId: string) =>
  useOutbox().some(
    (one) =>
      one.organisationId === organisationId &&
      one.refused === undefined &&
      subjectsOf(one).includes(activityId),
  );

/** The ids of the steps about which something waits for a connection; a new one has the key of its write. */
export const useWaitingSteps = (organisationId: string): ReadonlySet<string> => {
  const own = useOutbox().filter((one) => one.organisationId === organisationId && one.refused === undefined);
  return new Set(
    own.flatMap(({ key, doing }) =>
      doing.is === 'step' ? [doing.step.stepId] : doing.is === 'new-step' ? [key] : [],
    ),
  );
};
