import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type {
  changeWebhook,
  createWebhook,
  listWebhooks,
  replaceWebhookSecret,
  Webhook,
} from '@cadans/contracts/webhooks';
import { MOST_WEBHOOKS, SECRET_OVERLAP } from '@cadans/domain/webhook-event';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { asSeen, there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { identitySecret } from '../session/identity.js';
import { secretOf } from './signing.js';
import { allowsLocal, webhookAddress } from './webhook-address.js';
import { lockWebhook, WEBHOOK, type WebhookRow } from './webhook-store.js';

type Kept = WebhookRow & { readonly generation: number };

/** The addresses that an organisation lets be told what happens. Secrets are answered beside what is written, and kept nowhere. */
@Injectable()
export class WebhooksService {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  async list({ organisationId }: CurrentMember): Promise<AnswerOf<typeof listWebhooks>> {
    const webhooks = await this.database.query<WebhookRow>({
      name: 'webhooks',
      text: `select ${WEBHOOK} from webhook where organisation_id = $1 order by id`,
      values: [organisationId],
    });
    return { webhooks };
  }

  async create(
    { organisationId, id }: CurrentMember,
    { url, events }: BodyOf<typeof createWebhook>,
  ): Promise<AnswerOf<typeof createWebhook>> {
    const address = webhookAddress(url, allowsLocal(process.env));
    if (!address) throw new Refusal('webhook_address_refused');
    const made = await this.database.write(async (send) => {
      await send({
        name: 'webhooks-in-turn',
        text: 'select from organisation where id = $1 for no key update',
        values: [organisationId],
      });
      const [kept] = await send<Kept>({
        name: 'make-webhook',
        text: `insert into webhook (organisation_id, url, events, created_by_id)
          select $1, $2, $3, $4 where (select count(*) from webhook where organisation_id = $1) < $5
          returning ${WEBHOOK}, generation`,
        values: [organisationId, address.href, [...new Set(events)], id, MOST_WEBHOOKS],
      });
      if (!kept) throw new Refusal('too_many_webhooks');
      return { webhook: withoutGeneration(kept) };
    });
    return { ...made, secret: secretOf(this.#secret, { id: made.webhook.id, generation: 1 }) };
  }

  /**
   * What waits for one that is paused is held back when its turn comes; what happens meanwhile is not told at all. Whoever
   * lets one go on that was left behind answers for it from then on.
   */
  change(
    { organisationId, id }: CurrentMember,
    webhookId: string,
    version: number,
    { events, paused }: BodyOf<typeof changeWebhook>,
  ): Promise<Webhook> {
    return this.database.write(async (send) => {
      asSeen(await lockWebhook(send, organisationId, webhookId), version);
      const [changed] = await send<WebhookRow>({
        name: 'change-webhook',
        text: `update webhook set events = coalesce($3, events), version = version + 1,
            created_by_id = case when not $4 and paused_because = 'maker_left' then $5 else created_by_id end,
            paused_at = case when $4 then coalesce(paused_at, now()) when not $4 then null else paused_at end,
            paused_because = case when $4 then coalesce(paused_because, 'by_hand') when not $4 then null else paused_because end
          where organisation_id = $1 and id = $2 returning ${WEBHOOK}`,
        values: [organisationId, webhookId, events ? [...new Set(events)] : null, paused ?? null, id],
      });
      return there(changed);
    });
  }

  async replaceSecret(
    { organisationId }: CurrentMember,
    webhookId: string,
  ): Promise<AnswerOf<typeof replaceWebhookSecret>> {
    let generation = 0;
    const made = await this.database.write(async (send) => {
      const [kept] = await send<Kept>({
        name: 'replace-secret',
        text: `update webhook set generation = generation + 1, previous_until = now() + make_interval(hours => $3), version = version + 1
          where organisation_id = $1 and id = $2 returning ${WEBHOOK}, generation`,
        values: [organisationId, webhookId, SECRET_OVERLAP],
      });
      generation = there(kept).generation;
      return { webhook: withoutGeneration(there(kept)) };
    });
    return { ...made, secret: secretOf(this.#secret, { id: webhookId, generation }) };
  }

  remove({ organisationId }: CurrentMember, webhookId: string, version: number): Promise<void> {
    return this.database.write(async (send) => {
      asSeen(await lockWebhook(send, organisationId, webhookId), version);
      await send({
        name: 'remove-webhook',
        text: 'delete from webhook where organisation_id = $1 and id = $2',
        values: [organisationId, webhookId],
      });
    });
  }
}

function withoutGeneration({ generation: _, ...webhook }: Kept): Webhook {
  return webhook as Webhook;
}
