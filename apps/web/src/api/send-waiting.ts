import type { QueryClient } from '@tanstack/react-query';
import { CallError } from './call-error';
import { letGo, letWait, readOutbox } from './outbox';
import { sendWrite } from './send-write';
import { builtOn, subjectsOf, type Waiting } from './waiting';
import { type Made, whatStands } from './what-stands';
import { distrustYears, replaceAllInYears } from './year.queries';

// What tells of more than the activities a write is about, and what is reckoned from results.
const ABOUT_MORE: ReadonlySet<unknown> = new Set(['year', 'work']);
const ABOUT_RESULTS: ReadonlySet<unknown> = new Set(['results', 'progress', 'facts']);

/** Answers that say nothing about the write: it keeps waiting. */
const UNHEARD: ReadonlySet<string> = new Set(['offline', 'unavailable', 'unreadable', 'signed_out']);

/**
 * Sends what a person left waiting, in the order it was done, until all is sent or nothing answers any more. What is
 * refused stays, with the reason. One window sends at a time. `why` tells a refusal in words. Answers how many were done.
 */
export async function sendWaiting(
  queries: QueryClient,
  userId: string,
  why: (error: unknown) => string,
): Promise<number> {
  let done = 0;
  await inOneWindow(async () => {
    await readOutbox();
    for (;;) {
      const next = (await readOutbox()).find((one) => one.userId === userId && one.refused === undefined);
      if (!next) return;
      const became = await sendOne(queries, next, why);
      if (became === 'unheard') return;
      if (became === 'done') done++;
    }
  });
  return done;
}

// Where there are no locks the keys of the writes still see to it that each happens once.
async function inOneWindow(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator) || !navigator.locks) return work();
  await navigator.locks.request('cadans-outbox', work);
}

async function sendOne(
  queries: QueryClient,
  next: Waiting,
  why: (error: unknown) => string,
): Promise<'done' | 'refused' | 'again' | 'unheard'> {
  const { organisationId, changes } = next;
  try {
    const sent = await sendWrite(next);
    await settle(next, sent.versions);
    replaceAllInYears(queries, organisationId, sent.changes);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (UNHEARD.has(error.code)) return 'unheard';
    const found = error.code === 'stale' ? await lookAgain(next) : 'taken';
    if (found === 'unheard' || found === 'again') return found;
    if (found === 'taken') {
      await letWait({ ...next, refused: why(error) });
      const back = changes.map(({ before, after }) => ({ before: after, after: before }));
      replaceAllInYears(queries, organisationId, back);
      // Somebody else's row may have stood below what waited: an unchanged year would not bring it.
      distrustYears(queries, organisationId);
      askAgain(queries, next);
      return 'refused';
    }
  }
  askAgain(queries, next);
  return 'done';
}

// A write that arrived, but whose answer did not, is refused as stale when it comes again: what stands tells.
async function lookAgain(write: Waiting): Promise<'stands' | 'again' | 'taken' | 'unheard'> {
  try {
    const found = await whatStands(write);
    if (found.is === 'stands') await settle(write, found.versions);
    if (found.is !== 'free') return found.is;
    // Another request: under the key of the first it would be refused.
    await letWait({ ...found.write, key: crypto.randomUUID() });
    await letGo(write.key);
    return 'again';
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return UNHEARD.has(error.code) ? 'unheard' : 'taken';
  }
}

/** It is done: what waits behind it builds on what it made. */
async function settle({ key }: Waiting, versions: readonly Made[]): Promise<void> {
  await letGo(key);
  for (const { id, seen, version } of versions) {
    for (const later of await readOutbox()) {
      const rebuilt = builtOn(later, id, seen, version);
      if (rebuilt !== later) await letWait(rebuilt);
    }
  }
}

function askAgain(queries: QueryClient, write: Waiting): void {
  const { organisationId } = write;
  const ids = new Set(subjectsOf(write));
  void queries.invalidateQueries({
    predicate: ({ queryKey: [about, organisation, id] }) =>
      organisation === organisationId &&
      (ABOUT_MORE.has(about) ||
        ids.has(String(id)) ||
        (write.doing.is === 'result' && ABOUT_RESULTS.has(about))),
  });
}
