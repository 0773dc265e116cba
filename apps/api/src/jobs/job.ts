import type { Send } from '../database/database.js';

/** Work for later. The key says the same work once: a second job of that kind with that key is not made. */
export interface NewJob {
  readonly kind: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Not before this moment; at once unless told. */
  readonly dueAt?: Date;
}

/** A job as somebody has it in hand. `attempts` is also his hold on it: who took it later has a higher one. */
export interface TakenJob {
  readonly organisationId: string;
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

/** How a kind of job is done. Both parts run in the tenant scope of the job's organisation. */
export interface JobHandler {
  readonly kind: string;
  /** It waits for somebody else's server: such jobs are done apart, so that no mail waits for them. */
  readonly slow?: true;
  /** What reaches outside of the database: at least once, so it must show by the job's key that it is the same again. */
  reachOut?(job: TakenJob): Promise<void>;
  /** What the database keeps of it, in the transaction that ends the job: exactly once. */
  settle?(send: Send, job: TakenJob): Promise<void>;
}
