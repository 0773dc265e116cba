import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import * as z from 'zod/mini';
import { DATABASE_URLS, Database, type Send } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { Clock } from '../http/clock.js';
import type { TakenJob } from '../jobs/job.js';
import { JobWorker } from '../jobs/job-worker.js';
import { MOST_FAILURES } from '../jobs/tries.js';
import { identitySecret } from '../session/identity.js';
import {
  type Delivery,
  deliveryStatement,
  forgetDeliveries,
  goTogether,
  holdStatement,
  pauseFailing,
  triedStatement,
  waitTogether,
} from './delivering.js';
import { type Reached, reach, USUAL_WAY, type Way } from './reach.js';
import { signatureOf } from './signing.js';
import { tellOfPause } from './telling-of-pause.js';
import { allowsLocal } from './webhook-address.js';
import { DELIVER_JOB, MAKER_LEFT_JOB } from './webhook-store.js';

/** `byHand`: somebody looks on, so that it goes once, and also to a webhook that is paused. */
const Payload = z.object({ deliveryId: z.uuid(), webhookId: z.uuid(), byHand: z.optional(z.boolean()) });

const LeftBehind = z.object({ webhookId: z.uuid() });

/**
 * Delivers what happened to who wants to hear: at least once, under the same id each time, and again for more than a day. A
 * server that takes nothing for so long is told nothing more until somebody lets it go on.
 */
@Injectable()
export class WebhookJobs implements OnModuleInit {
  readonly #secret: string;
  readonly #way: Way = { ...USUAL_WAY, local: allowsLocal(process.env) };

  constructor(
    private readonly worker: JobWorker,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  onModuleInit(): void {
    this.worker.add({
      kind: DELIVER_JOB,
      slow: true,
      reachOut: (job) => this.deliver(job),
      settle: (send, { organisationId, payload }) =>
        forgetDeliveries(send, organisationId, Payload.parse(payload).webhookId),
    });
    this.worker.add({
      kind: MAKER_LEFT_JOB,
      settle: (send, { organisationId, payload }) =>
        this.tellOfMakerLeft(send, organisationId, LeftBehind.parse(payload).webhookId),
    });
  }

  /** Who administers is told of what nobody answers for; not when somebody let it go on meanwhile. */
  private async tellOfMakerLeft(send: Send, organisationId: string, webhookId: string): Promise<void> {
    const [webhook] = await send<{ id: string; url: string }>({
      name: 'webhook-left-behind',
      text: `select id, url from webhook where organisation_id = $1 and id = $2 and paused_because = 'maker_left'`,
      values: [organisationId, webhookId],
    });
    if (webhook) await tellOfPause(send, organisationId, webhook, this.clock.now(), 'maker_left');
  }

  private async deliver(job: TakenJob): Promise<void> {
    const { organisationId } = job;
    const { deliveryId, byHand = false } = Payload.parse(job.payload);
    const [delivery] = await this.database.query<Delivery>(deliveryStatement(organisationId, deliveryId));
    // The webhook was removed, or this went before the process ended.
    if (!delivery || delivery.state === 'delivered') return;
    if (delivery.paused && !byHand) {
      await this.database.write((send) => send(holdStatement(organisationId, deliveryId)));
      return;
    }
    const reached = await this.send(delivery);
    const isTaken = reached.status !== null && reached.status >= 200 && reached.status < 300;
    if (isTaken || byHand) return this.keepLast(organisationId, delivery, isTaken, reached);
    await this.keepFailure(job, delivery, reached);
    throw new Error(`It was not taken: ${reached.status ?? reached.error}.`);
  }

  private send({ url, body, event, deliveryId, ...signing }: Delivery): Promise<Reached> {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Cadans-Webhooks/1',
      'cadans-delivery': deliveryId,
      'cadans-event': event,
      'cadans-signature': signatureOf(this.#secret, signing, body, this.clock.now()),
    };
    return reach(this.#way, url, headers, body);
  }

  private async keepLast(
    organisationId: string,
    { deliveryId, id }: Delivery,
    isTaken: boolean,
    reached: Reached,
  ): Promise<void> {
    await this.database.write(async (send) => {
      await send(triedStatement(organisationId, deliveryId, isTaken ? 'delivered' : 'failed', reached));
      if (isTaken) await send(goTogether(organisationId, id, this.clock.now()));
    });
  }

  private async keepFailure(
    { organisationId, attempts }: TakenJob,
    delivery: Delivery,
    reached: Reached,
  ): Promise<void> {
    const isLast = attempts >= MOST_FAILURES;
    const now = this.clock.now();
    await this.database.write(async (send) => {
      await send(triedStatement(organisationId, delivery.deliveryId, isLast ? 'failed' : 'waiting', reached));
      await send(waitTogether(organisationId, delivery.id, attempts, now));
      if (isLast && (await pauseFailing(send, organisationId, delivery.id)))
        await tellOfPause(send, organisationId, delivery, now);
    });
  }
}
