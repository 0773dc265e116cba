import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../http/clock.js';
import { JobWorker } from '../jobs/job-worker.js';
import { MailLinks } from '../mail/mail-links.js';
import { ANSWER_JOB, RECEIVED_JOB } from './telling-later.js';
import { type Answered, tellWhoAsked } from './telling-who-asked.js';
import { type ReceivedWhile, tellWhoPlans } from './telling-who-plans.js';

/** Tells people of requests after they came in and after they were answered, in the transaction that ends the job. */
@Injectable()
export class RequestJobs implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly links: MailLinks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const { links } = this;
    this.worker.add({
      kind: ANSWER_JOB,
      settle: (send, { organisationId, payload }) =>
        tellWhoAsked(send, { organisationId, links, now: this.clock.now() }, payload as unknown as Answered),
    });
    this.worker.add({
      kind: RECEIVED_JOB,
      settle: (send, { organisationId, payload }) =>
        tellWhoPlans(send, organisationId, payload as unknown as ReceivedWhile, this.clock.now()),
    });
  }
}
