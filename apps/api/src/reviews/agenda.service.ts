import type { Review } from '@cadans/contracts/review-forms';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { asSeen } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockReview, readReview } from './review.view.js';

const PUT_ON = `insert into review_item (organisation_id, id, review_id, position, key, kind, ids, since, sentence, added_by_id)
  values ($1, $2::uuid, $3, $4, 'own_matter ' || $2, 'own_matter', '{}', $5, $6, $7)`;

/** An agenda that is longer is no agenda. */
const MOST_MATTERS = 200;

/** The agenda of a review that is open: matters of one's own on it and off again, all of it in an order. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(member: CurrentMember, reviewId: string, said: string): Promise<Review> {
    const { organisationId, id: byId } = member;
    return this.write(member, reviewId, async (send, { items }) => {
      if (items.length >= MOST_MATTERS) throw new Refusal('too_many_matters');
      const id = newId();
      const sentence = JSON.stringify({ nl: said, en: said });
      const today = this.clock.today(member.timeZone);
      const values = [organisationId, id, reviewId, items.length, today, sentence, byId];
      await send({ name: 'put-own-on-agenda', text: PUT_ON, values });
      await order(send, organisationId, reviewId, [...items.map((item) => item.id), id]);
    });
  }

  /** At the version of the agenda that was seen: what was put on it meanwhile has its place as well. */
  sort(member: CurrentMember, reviewId: string, version: number, itemIds: string[]): Promise<Review> {
    return this.write(member, reviewId, async (send, review) => {
      asSeen({ version: review.agendaVersion }, version, () => review);
      if (!isAnOrderOf(review.items, itemIds))
        throw new Refusal('invalid', { fields: [{ pointer: '/body/itemIds', code: 'invalid' }] });
      await order(send, member.organisationId, reviewId, itemIds);
    });
  }

  remove(member: CurrentMember, reviewId: string, itemId: string, version: number): Promise<Review> {
    return this.write(member, reviewId, async (send, review) => {
      const found = review.items.find(({ id }) => id === itemId);
      const item = asSeen(found, version, () => review);
      if (item.addedById === null) throw new Refusal('stays_on_agenda');
      if (item.decision) throw new Refusal('decided_already');
      await send({
        name: 'take-off-agenda',
        text: 'update review set dropped = dropped || $3::uuid where organisation_id = $1 and id = $2',
        values: [member.organisationId, reviewId, itemId],
      });
    });
  }

  private write(
    { organisationId }: CurrentMember,
    id: string,
    work: (send: Send, review: Review) => Promise<unknown>,
  ): Promise<Review> {
    return this.database.write(async (send) => {
      const review = await lockReview(send, organisationId, id);
      if (review.closedOn !== null) throw new Refusal('review_closed');
      await work(send, review);
      return readReview(send, organisationId, id);
    });
  }
}

function isAnOrderOf(items: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  const given = new Set(ids);
  return given.size === ids.length && ids.length === items.length && items.every(({ id }) => given.has(id));
}

async function order(send: Send, organisationId: string, id: string, itemIds: string[]): Promise<void> {
  await send({
    name: 'sort-agenda',
    text: 'update review set agenda = $3 where organisation_id = $1 and id = $2',
    values: [organisationId, id, itemIds],
  });
}
