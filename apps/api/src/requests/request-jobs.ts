import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../http/clock.js';
import { JobWorker } from '../jobs/job-worker.js';
import { MailLinks } from '../mail/mail-links.js';
import { ANSWER_JOB, RECEIVED_JOB } from './telling-later.js';
import { Answered, tellWhoAsked } from './telling-who-asked.js';
import { ReceivedWhile, tellWhoPlans } from './telling-who-plans.js';

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
        tellWhoAsked(send, { organisationId, links, now: this.clock.now() }, Answered.parse(payload)),
    });
    this.worker.add({
      kind: RECEIVED_JOB,
      settle: (send, { organisationId, payload }) =>
        tellWhoPlans(send, organisationId, ReceivedWhile.parse(payload), this.clock.now()),
    });
  }
}
