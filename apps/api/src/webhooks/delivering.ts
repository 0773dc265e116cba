import type { Send, Statement } from '../database/database.js';
import { patience } from '../jobs/tries.js';
import type { Reached } from './reach.js';
import type { Signing } from './signing.js';
import { DELIVER_JOB } from './webhook-store.js';

/** What is to be delivered, and where. */
export interface Delivery extends Signing {
  readonly [column: string]: unknown;
  readonly deliveryId: string;
  readonly event: string;
  readonly body: string;
  readonly state: string;
  readonly url: string;
  readonly paused: boolean;
}

export function deliveryStatement(organisationId: string, deliveryId: string): Statement {
  return {
    name: 'delivery',
    text: `select d.id as "deliveryId", d.event, d.body, d.state, w.id, w.url, w.generation, w.previous_until as "previousUntil",
        w.paused_at is not null as paused
      from webhook_delivery d join webhook w on w.organisation_id = d.organisation_id and w.id = d.webhook_id
      where d.organisation_id = $1 and d.id = $2`,
    values: [organisationId, deliveryId],
  };
}

/** Writes how a try went, into the log that who administers reads. */
export function triedStatement(
  organisationId: string,
  deliveryId: string,
  state: string,
  { status, took, answer, error }: Reached,
): Statement {
  return {
    name: 'tried-delivery',
    text: `update webhook_delivery set state = $3, attempts = attempts + 1, status = $4, took = $5, answer = $6, error = $7, tried_at = now()
      where organisation_id = $1 and id = $2`,
    values: [organisationId, deliveryId, state, status, took, answer, error],
  };
}

/** What its webhook does not want to be told for now is kept, and goes when somebody sends it again. */
export function holdStatement(organisationId: string, deliveryId: string): Statement {
  return {
    name: 'hold-delivery',
    text: `update webhook_delivery set state = 'held' where organisation_id = $1 and id = $2 and state = 'waiting'`,
    values: [organisationId, deliveryId],
  };
}

/** All else that waits for a server that does not answer, waits at least as long as what it just failed to take. */
export function waitTogether(
  organisationId: string,
  webhookId: string,
  failures: number,
  now: Date,
): Statement {
  return {
    name: 'wait-together',
    text: `update job set due_at = greatest(due_at, $4) where organisation_id = $1 and kind = $2 and payload ->> 'webhookId' = $3 and due_at is not null`,
    values: [organisationId, DELIVER_JOB, webhookId, new Date(now.getTime() + patience(failures))],
  };
}

/** It answers again: what failed before and waits for it goes now. */
export function goTogether(organisationId: string, webhookId: string, now: Date): Statement {
  return {
    name: 'go-together',
    text: `update job set due_at = $4 where organisation_id = $1 and kind = $2 and payload ->> 'webhookId' = $3 and due_at > $4`,
    values: [organisationId, DELIVER_JOB, webhookId, now],
  };
}

/** Ends what failed for more than a day: the webhook is paused until somebody lets it go on. Answers whether it was not yet. */
export async function pauseFailing(send: Send, organisationId: string, webhookId: string): Promise<boolean> {
  const paused = await send({
    name: 'pause-failing',
    text: `update webhook set paused_at = now(), paused_because = 'failing', version = version + 1
      where organisation_id = $1 and id = $2 and paused_at is null returning id`,
    values: [organisationId, webhookId],
  });
  return paused.length > 0;
}

/** Forgets what a webhook was told longer than 30 days ago. */
export async function forgetDeliveries(send: Send, organisationId: string, webhookId: string): Promise<void> {
  await send({
    name: 'forget-deliveries',
    text: `delete from webhook_delivery where organisation_id = $1 and webhook_id = $2 and created_at < now() - interval '30 days' and state <> 'waiting'`,
    values: [organisationId, webhookId],
  });
}
