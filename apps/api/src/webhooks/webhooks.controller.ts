import type { AnswerOf } from '@cadans/contracts/endpoint';
import {
  changeWebhook,
  createWebhook,
  listWebhooks,
  removeWebhook,
  replaceWebhookSecret,
  type Webhook,
} from '@cadans/contracts/webhooks';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { WebhooksService } from './webhooks.service.js';

@Controller()
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  @Serve(listWebhooks)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listWebhooks>> {
    return this.webhooks.list(member);
  }

  @Serve(createWebhook)
  create(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof createWebhook>,
  ): Promise<AnswerOf<typeof createWebhook>> {
    return this.webhooks.create(member, body);
  }

  @Serve(changeWebhook)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeWebhook>,
  ): Promise<Webhook> {
    return this.webhooks.change(member, params.webhookId, version, body);
  }

  @Serve(replaceWebhookSecret)
  replaceSecret(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof replaceWebhookSecret>,
  ): Promise<AnswerOf<typeof replaceWebhookSecret>> {
    return this.webhooks.replaceSecret(member, params.webhookId);
  }

  @Serve(removeWebhook)
  remove(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof removeWebhook>,
  ): Promise<void> {
    return this.webhooks.remove(member, params.webhookId, version);
  }
}
