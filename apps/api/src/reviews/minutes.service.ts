import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { mailMinutes, showMinutes } from '@cadans/contracts/reviews';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { MailLinks } from '../mail/mail-links.js';
import { peopleOf } from './people-of-review.js';
import { readReview } from './review.view.js';
import { tellMinutes } from './telling-minutes.js';

/** The minutes of a review: read by whoever may, and told to members. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly database: Database,
    private readonly links: MailLinks,
    private readonly clock: Clock,
  ) {}

  async show({ organisationId }: CurrentMember, id: string): Promise<AnswerOf<typeof showMinutes>> {
    const query: Send = (statement) => this.database.query(statement);
    const review = await readReview(query, organisationId, id);
    const { name, people } = await peopleOf(query, organisationId, review);
    return { organisation: name, review, people };
  }

  tell(
    member: CurrentMember,
    id: string,
    memberIds?: readonly string[],
  ): Promise<AnswerOf<typeof mailMinutes>> {
    return this.database.write(async (send) => this.tellIn(send, member, id, memberIds));
  }

  /** The same in a transaction that goes on: whoever closes a review may want it. */
  async tellIn(
    send: Send,
    { organisationId }: CurrentMember,
    id: string,
    memberIds?: readonly string[],
  ): Promise<AnswerOf<typeof mailMinutes>> {
    const review = await readReview(send, organisationId, id);
    return tellMinutes(send, { organisationId, review, links: this.links, now: this.clock.now() }, memberIds);
  }
}
