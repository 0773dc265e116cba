import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { Decide, Review, ReviewDecision, ReviewItem } from '@cadans/contracts/review-forms';
import type { completeDecision } from '@cadans/contracts/reviews';
import { refusalOfChoice } from '@cadans/domain/review-choice';
import { Injectable } from '@nestjs/common';
import { requireReferences } from '../activities/references.js';
import { countingTemptation } from '../activities/temptations.js';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { asSeen, there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { type CarriedOut, carryOut } from './carrying-out.js';
import { lockReview, readReview } from './review.view.js';
import { undo } from './undoing.js';

const DECIDE = `insert into review_decision (organisation_id, id, item_id, choice, owner_id, due_on, note, carried_out, was_owner_id, by_id, decided_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const OUTCOME = `insert into review_outcome (organisation_id, decision_id, kind, on_day, by_id) values ($1, $2, $3, $4, $5) on conflict do nothing`;
const ITEM = `select i.review_id as "reviewId", i.id as "itemId" from review_decision d join review_item i on i.organisation_id = d.organisation_id and i.id = d.item_id
  where d.organisation_id = $1 and d.id = $2`;
const WAS_OWNER = `select was_owner_id as "wasOwnerId" from review_decision where organisation_id = $1 and id = $2`;

/** An item of a review, and the one who writes in it. */
interface At {
  readonly reviewId: string;
  readonly itemId: string;
}

/** Decides about the matters of a review: what can be done is done in the same transaction, or nothing is decided. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  decide(member: CurrentMember, at: At, version: number, given: Decide): Promise<Review> {
    const { organisationId } = member;
    const today = this.clock.today(member.timeZone);
    return countingTemptation(this.database, member, today, () =>
      this.database.write(async (send) => {
        const item = await lockItem(send, member, at, version);
        if (item.decision) throw new Refusal('decided_already');
        const refused = refusalOfChoice(item.kind, given, today);
        if (refused) throw new Refusal(refused);
        const { choice, ownerId, dueOn, note } = given;
        await requireReferences(send, organisationId, { ownerId });
        const done = await carryOut(send, { member, item, given, today });
        const id = newId();
        const how = [done?.is ?? null, done?.wasOwnerId ?? null];
        const values = [
          organisationId,
          id,
          at.itemId,
          choice,
          ownerId,
          dueOn,
          note,
          ...how,
          member.id,
          today,
        ];
        await send({ name: 'decide-in-review', text: DECIDE, values });
        if (done) await this.outcome(send, member, id, 'done');
        return readReview(send, organisationId, at.reviewId);
      }),
    );
  }

  takeBack(member: CurrentMember, at: At, version: number): Promise<Review> {
    const { organisationId } = member;
    const today = this.clock.today(member.timeZone);
    return this.database.write(async (send) => {
      const item = await lockItem(send, member, at, version);
      const { id, carriedOut } = there(item.decision);
      if (carriedOut)
        await undo(send, member, item, await carriedOutOf(send, organisationId, id, carriedOut), today);
      await this.outcome(send, member, id, 'taken_back');
      return readReview(send, organisationId, at.reviewId);
    });
  }

  /** Whoever did it says so; saying it again changes nothing. */
  complete(member: CurrentMember, decisionId: string): Promise<AnswerOf<typeof completeDecision>> {
    const { organisationId } = member;
    return this.database.write(async (send) => {
      const [at] = await send<At & { [column: string]: unknown }>({
        name: 'item-of-decision',
        text: ITEM,
        values: [organisationId, decisionId],
      });
      const { reviewId, itemId } = there(at);
      standing(await lockReview(send, organisationId, reviewId), itemId, decisionId);
      await this.outcome(send, member, decisionId, 'done');
      return standing(await readReview(send, organisationId, reviewId), itemId, decisionId);
    });
  }

  private async outcome(
    send: Send,
    { organisationId, id: byId, timeZone }: CurrentMember,
    decisionId: string,
    kind: 'done' | 'taken_back',
  ): Promise<void> {
    const values = [organisationId, decisionId, kind, this.clock.today(timeZone), byId];
    await send({ name: 'outcome-of-decision', text: OUTCOME, values });
  }
}

/** The item at the version that was seen, in a review that is open and locked. */
async function lockItem(send: Send, member: CurrentMember, at: At, version: number): Promise<ReviewItem> {
  const review = await lockReview(send, member.organisationId, at.reviewId);
  const item = review.items.find(({ id }) => id === at.itemId);
  const seen = asSeen(item, version, () => review);
  if (review.closedOn !== null) throw new Refusal('review_closed');
  return seen;
}

/** The decision, refused (404) when it was taken back. */
function standing({ items }: Review, itemId: string, decisionId: string): ReviewDecision {
  const decision = items.find(({ id }) => id === itemId)?.decision;
  return there(decision?.id === decisionId ? decision : null);
}

async function carriedOutOf(
  send: Send,
  organisationId: string,
  id: string,
  is: CarriedOut['is'],
): Promise<CarriedOut> {
  const [row] = await send<{ wasOwnerId: string | null }>({
    name: 'was-owner',
    text: WAS_OWNER,
    values: [organisationId, id],
  });
  return { is, ...(row?.wasOwnerId && { wasOwnerId: row.wasOwnerId }) };
}
