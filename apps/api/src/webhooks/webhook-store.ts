import type { Webhook, WebhookDelivery } from '@cadans/contracts/webhooks';
import type { Send, Statement } from '../database/database.js';
import { there } from '../http/as-seen.js';

/** The kind of job that delivers; the database leaves it in the transaction in which something happens (migration 0028). */
export const DELIVER_JOB = 'deliver_webhook';
/** The kind of job that tells of a webhook whose maker takes no part any more (migration 0036). */
export const MAKER_LEFT_JOB = 'tell_of_webhook_without_maker';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const WEBHOOK = `id, url, events, created_by_id as "createdById", ${instant('created_at')} as "createdAt",
  case when previous_until > now() then ${instant('previous_until')} end as "previousUntil",
  ${instant('paused_at')} as "pausedAt", paused_because as "pausedBecause", version`;

export const DELIVERY = `id, event, state, attempts, status, took, answer, error, body,
  ${instant('created_at')} as "createdAt", ${instant('tried_at')} as "triedAt"`;

export type WebhookRow = Webhook & { [column: string]: unknown };
export type DeliveryRow = WebhookDelivery & { [column: string]: unknown };

/** Locks a webhook for a write; refuses what is not there. */
export async function lockWebhook(
  send: Send,
  organisationId: string,
  webhookId: string,
): Promise<WebhookRow> {
  const [webhook] = await send<WebhookRow>({
    name: 'lock-webhook',
    text: `select ${WEBHOOK} from webhook where organisation_id = $1 and id = $2 for update`,
    values: [organisationId, webhookId],
  });
  return there(webhook);
}

/** Lets a delivery go (again) because somebody wants it, now. Its job is another each time; its id outside stays the same. */
export function deliverByHand(
  organisationId: string,
  { id, attempts }: { readonly id: string; readonly attempts: number },
  webhookId: string,
): Statement {
  const payload = JSON.stringify({ deliveryId: id, webhookId, byHand: true });
  return {
    name: 'deliver-by-hand',
    text: `insert into job (organisation_id, kind, key, payload, due_at)
      values ($1, $2, $3, $4, '-infinity') on conflict (organisation_id, kind, key) do nothing`,
    values: [organisationId, DELIVER_JOB, `${id} ${attempts}`, payload],
  };
}
