import type { AccountLine } from '@cadans/contracts/portfolio';
import type { Statement } from '../database/database.js';

/** An account with what was kept of it; null where nothing was. */
export interface KeptSummary {
  readonly timeZone: string;
  /** The day it was reckoned for. */
  readonly reckonedFor: string | null;
  /** The rules it was reckoned by. */
  readonly rules: string | null;
  /** The line as JSON: it is sent on as it is. */
  readonly line: string | null;
  /** Its points of attention. */
  readonly points: number | null;
}

const KEPT = `o.time_zone as "timeZone", s.reckoned_for::text as "reckonedFor", s.rules, s.summary::text as line,
    (s.summary -> 'attention' ->> 'points')::integer as points
  from organisation o left join account_summary s on s.organisation_id = o.id`;

/** One at a time reckons an account, over all replicas; who waited finds that it was done. */
export function lockStatement(organisationId: string): Statement {
  return {
    name: 'lock-summary',
    text: `select pg_advisory_xact_lock(hashtextextended('summary ' || $1, 0))`,
    values: [organisationId],
  };
}

/** Takes what made an account due until now, and reads what was kept. */
export function takeStatement(organisationId: string, now: Date): Statement {
  return {
    name: 'take-summary-due',
    text: `with taken as (delete from summary_due where organisation_id = $1 and due_at <= $2 returning 1)
      select (select count(*)::integer from taken) as due, ${KEPT} where o.id = $1`,
    values: [organisationId, now],
  };
}

/**
 * Keeps a line, which is due again at the next midnight in its time zone, and answers it as it is kept. Of an organisation without any plan nothing is
 * kept: not everything that changes there is told.
 */
export function keepStatement(
  organisationId: string,
  { line, rules, isKept }: { line: AccountLine; rules: string; isKept: boolean },
): Statement {
  if (!isKept)
    return { text: 'delete from account_summary where organisation_id = $1', values: [organisationId] };
  return {
    name: 'keep-summary',
    text: `with midnight as (
        insert into summary_due (organisation_id, transaction, due_at)
          select id, 0, ($2::date + 1)::timestamp at time zone time_zone from organisation where id = $1
          on conflict (organisation_id, transaction) do update set due_at = excluded.due_at)
      insert into account_summary (organisation_id, reckoned_for, rules, summary) values ($1, $2, $3, $4)
        on conflict (organisation_id) do update set reckoned_for = excluded.reckoned_for, rules = excluded.rules,
          summary = excluded.summary, reckoned_at = now()
        returning summary::text as line`,
    values: [organisationId, line.on, rules, JSON.stringify(line)],
  };
}

/** What was kept of the organisations that the portfolio role is told, and whether they are due. */
export const SUMMARIES: Statement = {
  name: 'summaries',
  text: `select o.id, o.name, exists (select from summary_due d where d.organisation_id = o.id) as "isDue", ${KEPT}`,
  values: [],
};

/** Which organisations are due; in no order, so that several replicas do not all begin with the same. */
export const DUE: Statement = {
  name: 'due-summaries',
  text: 'select organisation_id as id from summary_due group by organisation_id order by random()',
  values: [],
};
