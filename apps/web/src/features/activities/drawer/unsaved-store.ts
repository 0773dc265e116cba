import { useSyncExternalStore } from 'react';
import { NOTHING_UNSAVED, type Unsaved, worthKeeping } from './unsaved';

const known = new Map<string, Unsaved>();
const listening = new Set<() => void>();

const keyOf = (organisationId: string, activityId: string) =>
  `cadans.unsaved.${organisationId}.${activityId}`;

/** What is typed in an activity and not saved; it outlives the drawer, and in this tab a reload. */
export function unsavedIn(organisationId: string, activityId: string): Unsaved {
  const key = keyOf(organisationId, activityId);
  const found = known.get(key) ?? kept(key);
  known.set(key, found);
  return found;
}

/** Changes what is kept of an activity, and tells whoever shows it. */
export function keepUnsaved(
  organisationId: string,
  activityId: string,
  change: (unsaved: Unsaved) => Unsaved,
): void {
  const key = keyOf(organisationId, activityId);
  const before = unsavedIn(organisationId, activityId);
  const after = change(before);
  if (after === before) return;
  known.set(key, after);
  const worth = worthKeeping(after);
  try {
    if (Object.keys(worth.mine).length > 0) sessionStorage.setItem(key, JSON.stringify(worth));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage can be blocked or full; what is typed stays here as long as the page does.
  }
  for (const tell of listening) tell();
}

/** Follows what is typed in an activity. */
export function useUnsaved(organisationId: string, activityId: string): Unsaved {
  return useSyncExternalStore(subscribe, () => unsavedIn(organisationId, activityId));
}

function subscribe(tell: () => void): () => void {
  listening.add(tell);
  return () => listening.delete(tell);
}

function kept(key: string): Unsaved {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isUnsaved(read) ? { ...NOTHING_UNSAVED, ...read } : NOTHING_UNSAVED;
  } catch {
    return NOTHING_UNSAVED;
  }
}

const isUnsaved = (read: unknown): read is Unsaved =>
  typeof read === 'object' && read !== null && 'base' in read && 'mine' in read;
