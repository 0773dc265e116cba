import type { Statement } from '../database/database.js';
import type { TakenJob } from './job.js';

/** Nobody else takes a job for so long: more than any job needs. Milliseconds. */
export const LEASE = 60_000;

/** Which organisations have a job that is due, the one that waits longest first. Asked as the portfolio role. */
export const DUE: Statement = {
  name: 'jobs-due',
  text: `select organisation_id as id from job where due_at <= nullif(current_setting('app.due_until', true), '')::timestamptz
    group by organisation_id order by min(due_at), organisation_id limit 200`,
  values: [],
};

/** Takes the next job that is due of these kinds and holds it until the lease ends; whoever takes one meanwhile gets another. */
export function takeStatement(
  organisationId: string,
  kinds: readonly string[],
  now: Date,
  lease: number,
): Statement {
  return {
    name: 'take-job',
    text: `update job set attempts = attempts + 1, due_at = $4 where organisation_id = $1 and id = (
        select id from job where organisation_id = $1 and due_at <= $3 and kind = any ($2) order by due_at, id limit 1 for update skip locked)
      returning organisation_id as "organisationId", id, kind, key, payload, attempts`,
    values: [organisationId, kinds, now, new Date(now.getTime() + lease)],
  };
}

const HELD = 'organisation_id = $1 and id = $2 and attempts = $3 and due_at is not null';

/** Ends a job that is done, if it is still held; answers no row when another took it since. */
export function endStatement({ organisationId, id, attempts }: TakenJob, now: Date): Statement {
  return {
    name: 'end-job',
    text: `update job set due_at = null, done_at = $4, last_error = null where ${HELD} returning id`,
    values: [organisationId, id, attempts, now],
  };
}

/** Puts a job back for another try at a moment, or gives it up for good (null). */
export function putBackStatement(job: TakenJob, why: string, nextAt: Date | null, now: Date): Statement {
  return {
    name: 'put-job-back',
    text: `update job set due_at = $4, given_up_at = case when $4::timestamptz is null then $5::timestamptz end, last_error = $6 where ${HELD} returning id`,
    values: [job.organisationId, job.id, job.attempts, nextAt, now, why.slice(0, 500)],
  };
}

/** Forgets jobs that were done a month ago. What was given up stays to be looked at. */
export function forgetStatement(organisationId: string, now: Date): Statement {
  return {
    name: 'forget-jobs',
    text: `delete from job where organisation_id = $1 and done_at < $2::timestamptz - interval '30 days'`,
    values: [organisationId, now],
  };
}
