import { DELIVERY_STATES, WEBHOOK_EVENTS } from '@cadans/domain/webhook-event';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/webhooks';
const inWebhook = z.object({ ...inOrganisation, webhookId: id });
const inDelivery = z.object({ ...inOrganisation, webhookId: id, deliveryId: id });
const events = z.array(z.enum(WEBHOOK_EVENTS)).check(z.minLength(1), z.maxLength(WEBHOOK_EVENTS.length));

/** An address that is told what happens. `previousUntil` is until when the secret of before still signs besides the new one. */
export const Webhook = z.object({
  id,
  url: z.string(),
  events: z.array(z.enum(WEBHOOK_EVENTS)),
  createdById: id,
  createdAt: z.iso.datetime(),
  previousUntil: z.nullable(z.iso.datetime()),
  pausedAt: z.nullable(z.iso.datetime()),
  /** It failed for more than a day, somebody paused it, or who made it takes no part any more. */
  pausedBecause: z.nullable(z.enum(['failing', 'by_hand', 'maker_left'])),
  version: z.int(),
});
export type Webhook = z.infer<typeof Webhook>;

/** One thing a webhook was told, and how its last try went. `took` is in milliseconds, `answer` the first 1 kB that came back. */
export const WebhookDelivery = z.object({
  id,
  event: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  status: z.nullable(z.int()),
  took: z.nullable(z.int()),
  answer: z.nullable(z.string()),
  /** What went wrong before there was an answer: `timeout`, `refused_address`, or the name the system gives it. */
  error: z.nullable(z.string()),
  body: z.string(),
  createdAt: z.iso.datetime(),
  triedAt: z.nullable(z.iso.datetime()),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** `secret` signs what is sent; it is not there when the same request is answered again. */
const WithSecret = z.object({ webhook: Webhook, secret: z.optional(z.string()) });

export const listWebhooks = endpoint({
  method: 'GET',
  path,
  summary: 'The addresses that are told what happens, oldest first.',
  may: 'administer',
  params: z.object(inOrganisation),
  answer: z.object({ webhooks: z.array(Webhook) }),
});

export const createWebhook = endpoint({
  method: 'POST',
  path,
  summary: 'Let an https address be told of events. The secret that signs what it is told is answered once.',
  may: 'administer',
  confirmed: true,
  params: z.object(inOrganisation),
  body: z.strictObject({ url: line(2000), events }),
  answer: WithSecret,
  status: 201,
  refusals: ['webhook_address_refused', 'too_many_webhooks'],
});

export const changeWebhook = endpoint({
  method: 'PATCH',
  path: `${path}/:webhookId`,
  summary:
    'Choose other events for a webhook, pause it, or let it go on. Who lets one go on whose maker left answers for it.',
  may: 'administer',
  params: inWebhook,
  body: z.strictObject({ events: z.optional(events), paused: z.optional(z.boolean()) }),
  answer: Webhook,
  precondition: true,
});

export const replaceWebhookSecret = endpoint({
  method: 'POST',
  path: `${path}/:webhookId/secrets`,
  summary: 'Replace the secret of a webhook. The one of before signs besides it for another day.',
  may: 'administer',
  confirmed: true,
  params: inWebhook,
  answer: WithSecret,
});

export const removeWebhook = endpoint({
  method: 'DELETE',
  path: `${path}/:webhookId`,
  summary: 'Forget a webhook, and what it was told.',
  may: 'administer',
  params: inWebhook,
  precondition: true,
  status: 204,
});

export const listDeliveries = endpoint({
  method: 'GET',
  path: `${path}/:webhookId/deliveries`,
  summary: 'What a webhook was told in the last 30 days, newest first, a hundred at most.',
  may: 'administer',
  params: inWebhook,
  query: z.object({ state: z.optional(z.enum(DELIVERY_STATES)), before: z.optional(id) }),
  answer: z.object({ deliveries: z.array(WebhookDelivery) }),
});

export const testWebhook = endpoint({
  method: 'POST',
  path: `${path}/:webhookId/deliveries`,
  summary: 'Send a webhook something to try it: an event called test, about nothing.',
  may: 'administer',
  params: inWebhook,
  answer: WebhookDelivery,
  status: 201,
});

export const repeatDelivery = endpoint({
  method: 'POST',
  path: `${path}/:webhookId/deliveries/:deliveryId/repeats`,
  summary: 'Send again what a webhook was told before, under the same id.',
  may: 'administer',
  params: inDelivery,
  answer: WebhookDelivery,
});
