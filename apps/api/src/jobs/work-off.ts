import type { Send, Statement } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import type { JobHandler, TakenJob } from './job.js';
import {
  DUE,
  endStatement,
  forgetStatement,
  LEASE,
  putBackStatement,
  takeStatement,
} from './job-statements.js';
import { MOST_FAILURES, MOST_TAKEN, patience } from './tries.js';

/** What working off needs of the database. */
export interface JobStore {
  write<T>(work: (send: Send) => Promise<T>): Promise<T>;
  portfolio<Row extends Record<string, unknown>>(
    settings: Readonly<Record<string, string>>,
    statement: Statement,
  ): Promise<Row[]>;
}

/** Who does jobs, and how it is told what went wrong. */
export interface Crew {
  readonly handlers: ReadonlyMap<string, JobHandler>;
  readonly now: () => Date;
  /** True when no further job is to be begun. */
  readonly isEnding: () => boolean;
  readonly tell: (level: 'warn' | 'error', what: string) => void;
  readonly lease?: number;
}

/** Does every job that is due now, of every organisation, one at a time. Answers how many were taken. */
export async function workOff(store: JobStore, crew: Crew): Promise<number> {
  const due = await store.portfolio<{ id: string }>({ 'app.due_until': crew.now().toISOString() }, DUE);
  let taken = 0;
  for (const { id } of due) {
    taken += await inTenantScope({ organisationId: id }, () => workOffOne(store, crew, id));
  }
  return taken;
}

async function workOffOne(store: JobStore, crew: Crew, organisationId: string): Promise<number> {
  const kinds = [...crew.handlers.keys()];
  let taken = 0;
  while (!crew.isEnding()) {
    const take = takeStatement(organisationId, kinds, crew.now(), crew.lease ?? LEASE);
    const [job] = await store.write((send) => send<TakenJob & Record<string, unknown>>(take));
    if (!job) break;
    taken++;
    await attempt(store, crew, job);
  }
  if (taken > 0) await store.write((send) => send(forgetStatement(organisationId, crew.now())));
  return taken;
}

async function attempt(store: JobStore, crew: Crew, job: TakenJob): Promise<void> {
  const handler = crew.handlers.get(job.kind);
  try {
    if (job.attempts > MOST_TAKEN) throw new Error('It ended the process too often.');
    await handler?.reachOut?.(job);
    await store.write(async (send) => {
      // Who took it later does it: what this one did in the database is undone.
      if ((await send(endStatement(job, crew.now()))).length === 0) throw new TakenOver();
      await handler?.settle?.(send, job);
    });
  } catch (error) {
    if (!(error instanceof TakenOver)) await putBack(store, crew, job, error);
  }
}

async function putBack(store: JobStore, crew: Crew, job: TakenJob, error: unknown): Promise<void> {
  const why = error instanceof Error ? error.message : String(error);
  const isOver = job.attempts >= MOST_FAILURES;
  const now = crew.now();
  const nextAt = isOver ? null : new Date(now.getTime() + patience(job.attempts));
  const what = `${job.kind} ${job.id} of ${job.organisationId}`;
  if (isOver) crew.tell('error', `A job was given up after ${job.attempts} tries: ${what}: ${why}`);
  else crew.tell('warn', `A job failed and is tried again: ${what}, try ${job.attempts}: ${why}`);
  await store.write((send) => send(putBackStatement(job, why, nextAt, now)));
}

/** Another worker holds the job: the lease had ended. */
class TakenOver extends Error {}
