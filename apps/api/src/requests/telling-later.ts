import type { Statement } from '../database/database.js';

/** The kind of job that tells who asked what was decided, or what is asked back. */
export const ANSWER_JOB = 'tell_who_asked';
/** The kind of job that tells who plans what came in. */
export const RECEIVED_JOB = 'tell_who_plans';

/** So long after an answer it is told, in minutes: an answer that is taken back meanwhile is told to nobody. */
export const TELL_AFTER = 5;
/** What comes in within so many minutes is told as one. */
export const TOLD_TOGETHER = 5;

const ANSWER = `insert into job (organisation_id, kind, key, payload, due_at) values ($1, $2, $3, $4, now() + make_interval(mins => $5))
  on conflict (organisation_id, kind, key) do nothing`;

/** Lets an answer be told a while after the transaction it is in: what happened to a request in this version of it. */
export function tellAnswerLater(organisationId: string, requestId: string, version: number): Statement {
  const payload = JSON.stringify({ requestId, version });
  const values = [organisationId, ANSWER_JOB, `${requestId} ${version}`, payload, TELL_AFTER];
  return { name: 'tell-answer-later', text: ANSWER, values };
}

// Minutes by the clock, and half a minute more for what was written in the last of them.
const RECEIVED = `insert into job (organisation_id, kind, key, payload, due_at)
  select $1, $2, extract(epoch from begun)::bigint::text,
    json_build_object('from', begun, 'until', begun + lasts), begun + lasts + interval '30 seconds'
  from (select date_bin(lasts, now(), 'epoch') as begun, lasts from make_interval(mins => $3) as lasts) while_it_lasts
  on conflict (organisation_id, kind, key) do nothing`;

/** Lets who plans be told of what comes in, together with what else comes in within some minutes. */
export function tellReceivedLater(organisationId: string): Statement {
  return {
    name: 'tell-received-later',
    text: RECEIVED,
    values: [organisationId, RECEIVED_JOB, TOLD_TOGETHER],
  };
}
