import { Activity } from '@cadans/contracts/activities';
import { performBatch } from '@cadans/contracts/batches';
import { changeStep } from '@cadans/contracts/steps';
import type { QueryClient } from '@tanstack/react-query';
import { call } from './call';
import { CallError } from './call-error';
import { letGo, letWait, readOutbox } from './outbox';
import { builtOn, subjectsOf, type Waiting } from './waiting';
import { type Change, replaceAllInYears } from './year.queries';
import { plannedOf } from './year-plan';

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
): Promise<'done' | 'refused' | 'unheard'> {
  const { organisationId, key, changes } = next;
  let became: 'done' | 'refused' = 'done';
  try {
    const made = await send(next);
    await letGo(key);
    replaceAllInYears(queries, organisationId, made.changes);
    for (const { id, seen, version } of made.versions) {
      for (const later of await readOutbox()) {
        const rebuilt = builtOn(later, id, seen, version);
        if (rebuilt !== later) await letWait(rebuilt);
      }
    }
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (UNHEARD.has(error.code)) return 'unheard';
    if (wasDone(error, next)) await letGo(key);
    else {
      became = 'refused';
      await letWait({ ...next, refused: why(error) });
      const back = changes.map(({ before, after }) => ({ before: after, after: before }));
      replaceAllInYears(queries, organisationId, back);
    }
  }
  askAgain(queries, next);
  return became;
}

interface Sent {
  readonly changes: readonly Change[];
  readonly versions: readonly { id: string; seen: number; version: number }[];
}

async function send({ organisationId, key, doing, changes }: Waiting): Promise<Sent> {
  if (doing.is === 'step') {
    const { activityId, stepId, doneOn, version } = doing.step;
    await call(changeStep, { params: { organisationId, activityId, stepId }, body: { doneOn }, version });
    return { changes: [], versions: [] };
  }
  const acts = [...doing.acts];
  const { activities } = await call(performBatch, {
    params: { organisationId },
    body: { acts },
    idempotencyKey: key,
  });
  return {
    changes: activities.map((row, at): Change => {
      const { before, after } = changes[at] ?? { before: null, after: null };
      return { before: after ?? before, after: row.deletedAt === null ? plannedOf(row) : null };
    }),
    versions: activities.flatMap(({ id, version }) => {
      const act = acts.find((one) => one.is !== 'create' && one.activityId === id);
      return act && act.is !== 'create' ? [{ id, seen: act.version, version }] : [];
    }),
  };
}

// A write that arrived, but whose answer did not, is refused as stale when it comes again: it stands there already.
function wasDone(error: CallError, { changes }: Waiting): boolean {
  const current = error.code === 'stale' ? Activity.safeParse(error.current) : null;
  const [change] = changes;
  if (!current?.success || !change?.before || !change.after || changes.length > 1) return false;
  const { before, after } = change;
  const now: Record<string, unknown> = { ...plannedOf(current.data) };
  const was: Record<string, unknown> = { ...before };
  const changed = Object.entries(after).filter(([field, value]) => was[field] !== value);
  return changed.length > 0 && changed.every(([field, value]) => now[field] === value);
}

function askAgain(queries: QueryClient, write: Waiting): void {
  const { organisationId } = write;
  const ids = new Set(subjectsOf(write));
  void queries.invalidateQueries({
    predicate: ({ queryKey: [about, organisation, id] }) =>
      organisation === organisationId && (about === 'year' || about === 'work' || ids.has(String(id))),
  });
}
