import type { AnswerOf, QueryOf } from '@cadans/contracts/endpoint';
import type { listDeliveries, WebhookDelivery } from '@cadans/contracts/webhooks';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { DELIVERY, type DeliveryRow, deliverByHand, lockWebhook } from './webhook-store.js';

/** What webhooks were told: looked over, sent again, and tried. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(
    { organisationId }: CurrentMember,
    webhookId: string,
    { state, before }: QueryOf<typeof listDeliveries>,
  ): Promise<AnswerOf<typeof listDeliveries>> {
    const [webhook] = await this.database.query({
      name: 'webhook-is-there',
      text: `select id from webhook where organisation_id = $1 and id = $2 and ($3::uuid is null
          or exists (select from webhook_delivery where organisation_id = $1 and webhook_id = $2 and id = $3))`,
      values: [organisationId, webhookId, before ?? null],
    });
    // Neither the webhook nor the delivery to go on before may be of another organisation.
    there(webhook);
    const deliveries = await this.database.query<DeliveryRow>({
      name: 'deliveries',
      text: `select ${DELIVERY} from webhook_delivery where organisation_id = $1 and webhook_id = $2
          and created_at > now() - interval '30 days' and ($3::text is null or state = $3) and ($4::uuid is null or id < $4)
        order by id desc limit 100`,
      values: [organisationId, webhookId, state ?? null, before ?? null],
    });
    return { deliveries };
  }

  test({ organisationId, id: memberId }: CurrentMember, webhookId: string): Promise<WebhookDelivery> {
    const id = newId();
    const at = this.clock.now().toISOString();
    const body = JSON.stringify({ id, event: 'test', at, organisationId, memberId, keyId: null, about: {} });
    return this.database.write(async (send) => {
      await lockWebhook(send, organisationId, webhookId);
      const [made] = await send<DeliveryRow>({
        name: 'make-test-delivery',
        text: `insert into webhook_delivery (organisation_id, id, webhook_id, event, body) values ($1, $2, $3, 'test', $4) returning ${DELIVERY}`,
        values: [organisationId, id, webhookId, body],
      });
      await send(deliverByHand(organisationId, there(made), webhookId));
      return there(made);
    });
  }

  /** Under the same id: who took it before can tell that it is the same again. One that still waits goes at once. */
  repeat({ organisationId }: CurrentMember, webhookId: string, deliveryId: string): Promise<WebhookDelivery> {
    return this.database.write(async (send) => {
      const [again] = await send<DeliveryRow>({
        name: 'repeat-delivery',
        text: `update webhook_delivery set state = 'waiting' where organisation_id = $1 and webhook_id = $2 and id = $3 returning ${DELIVERY}`,
        values: [organisationId, webhookId, deliveryId],
      });
      await send(deliverByHand(organisationId, there(again), webhookId));
      return there(again);
    });
  }
}
