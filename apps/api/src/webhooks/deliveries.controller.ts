import type { AnswerOf } from '@cadans/contracts/endpoint';
import {
  listDeliveries,
  repeatDelivery,
  testWebhook,
  type WebhookDelivery,
} from '@cadans/contracts/webhooks';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { DeliveriesService } from './deliveries.service.js';

@Controller()
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Serve(listDeliveries)
  list(
    @Who() member: CurrentMember,
    @GivenBy() { params, query }: Given<typeof listDeliveries>,
  ): Promise<AnswerOf<typeof listDeliveries>> {
    return this.deliveries.list(member, params.webhookId, query);
  }

  @Serve(testWebhook)
  test(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof testWebhook>,
  ): Promise<WebhookDelivery> {
    return this.deliveries.test(member, params.webhookId);
  }

  @Serve(repeatDelivery)
  repeat(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof repeatDelivery>,
  ): Promise<WebhookDelivery> {
    return this.deliveries.repeat(member, params.webhookId, params.deliveryId);
  }
}
