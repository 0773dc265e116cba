import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { decideAgainst, keepNoGo, liftNoGo, listNoGos, NoGo } from '@cadans/contracts/no-gos';
import { isReviewAhead } from '@cadans/domain/no-go-review';
import { Injectable } from '@nestjs/common';
import { requireDraftOrSteering } from '../cadences/writing.js';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { noGosStatement, readNoGo } from './no-go.view.js';
import { keepNoGoUntil, liftNoGoFor } from './settling-no-go.js';

const DECIDE = `insert into no_go (organisation_id, id, subject, channel_id, audience, kind, reason, decided_by_id, decided_on, review_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

type Stored = NoGo & { [column: string]: unknown };

/** What is deliberately not done: decided with a reason, looked at again, and lifted with a reason. */
@Injectable()
export class NoGosService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId, timeZone }: CurrentMember): Promise<AnswerOf<typeof listNoGos>> {
    const noGos = await this.database.query<Stored>(noGosStatement(organisationId));
    return { today: this.clock.today(timeZone), noGos };
  }

  /** On a channel it is the stance of that channel as well. */
  decide(member: CurrentMember, given: BodyOf<typeof decideAgainst>): Promise<NoGo> {
    const { organisationId } = member;
    const today = this.clock.today(member.timeZone);
    const id = newId();
    const { on, reason, reviewOn } = given;
    const subject = [
      on.subject,
      on.subject === 'channel' ? on.channelId : null,
      on.subject === 'audience' ? on.audience : null,
      on.subject === 'activity_kind' ? on.kind : null,
    ];
    return this.database.write(async (send) => {
      await requireDraftOrSteering(send, member, today);
      if (!isReviewAhead(reviewOn, today)) throw new Refusal('review_not_ahead');
      const values = [organisationId, id, ...subject, reason, member.id, today, reviewOn];
      await send({ name: 'decide-against', text: DECIDE, values });
      return readNoGo(send, organisationId, id);
    });
  }

  /** Keeps it until another day of review. */
  keep(
    member: CurrentMember,
    id: string,
    version: number,
    { reviewOn, note }: BodyOf<typeof keepNoGo>,
  ): Promise<NoGo> {
    const today = this.clock.today(member.timeZone);
    return this.database.write((send) => keepNoGoUntil(send, member, id, version, { reviewOn, note }, today));
  }

  /** Lifts it; a channel is chosen again. */
  lift(
    member: CurrentMember,
    id: string,
    version: number,
    { reason }: BodyOf<typeof liftNoGo>,
  ): Promise<NoGo> {
    const today = this.clock.today(member.timeZone);
    return this.database.write((send) => liftNoGoFor(send, member, id, version, reason, today));
  }
}
