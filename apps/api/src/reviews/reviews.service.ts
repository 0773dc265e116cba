import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { Review } from '@cadans/contracts/review-forms';
import type { agreeReviewRhythm, closeReview, nextReview } from '@cadans/contracts/reviews';
import { CHOICES_OF } from '@cadans/domain/review-choice';
import { isReviewOverdue, reviewAtWill } from '@cadans/domain/review-due';
import { photoOf } from '@cadans/domain/review-photo';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { asSeen } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { reviewGround } from './agenda-of-today.js';
import { MinutesService } from './minutes.service.js';
import { lockReview, readReview } from './review.view.js';
import { type SlotRow, slotsStatement } from './rhythms.js';

const AGREE =
  'insert into review_rhythm (organisation_id, id, per, working_day, from_on, by_id) values ($1, $2, $3, $4, $5, $6)';
const LOCK = 'select from organisation where id = $1 for no key update';
const OPEN = `insert into review (organisation_id, id, per, period_start, due_on, opened_on, opened_by_id, figures) values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const ITEMS = `insert into review_item (organisation_id, review_id, position, key, kind, ids, since, sentence)
  select $1, $2, position, key, kind, array(select jsonb_array_elements_text(ids)::uuid), since, sentence
  from jsonb_to_recordset($3::jsonb) as item (position int, key text, kind review_item_kind, ids jsonb, since date, sentence jsonb)`;
// What an earlier decision became shows when the review that decided so is closed: until then that can be taken back.
const SETTLE = `insert into review_outcome (organisation_id, decision_id, kind, on_day, by_id)
  select $1, i.ids[1], case when d.choice = 'done' then 'done' else 'superseded' end::review_outcome_kind, d.decided_on, d.by_id
  from review_item i join review_decision d on d.organisation_id = i.organisation_id and d.item_id = i.id
    and not exists (select from review_outcome t where t.organisation_id = d.organisation_id and t.decision_id = d.id and t.kind = 'taken_back')
  where i.organisation_id = $1 and i.review_id = $2 and i.kind = 'earlier_decision' on conflict do nothing`;

/** Reviews: which comes next, opened with what is there that day, noted in, and closed when all was decided. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly minutes: MinutesService,
  ) {}

  async next(member: CurrentMember): Promise<AnswerOf<typeof nextReview>> {
    const today = this.today(member);
    const query: Send = (statement) => this.database.query(statement);
    const { rhythm, next, slots, agenda } = await reviewGround(query, member, today);
    return {
      today,
      rhythm,
      next: next && { ...next, overdue: isReviewOverdue(next, today) },
      openId: slots.find(({ open }) => open)?.id ?? null,
      agenda: agenda.map((item) => ({ ...item, ids: [...item.ids], choices: [...CHOICES_OF[item.kind]] })),
    };
  }

  agree(
    member: CurrentMember,
    { per, workingDay }: BodyOf<typeof agreeReviewRhythm>,
  ): Promise<AnswerOf<typeof agreeReviewRhythm>> {
    const from = this.today(member);
    return this.database.write(async (send) => {
      const values = [member.organisationId, newId(), per, workingDay, from, member.id];
      await send({ name: 'agree-review-rhythm', text: AGREE, values });
      return { per, workingDay, from };
    });
  }

  /** Two at once open one review: the second waits, and comes to the first's. */
  open(member: CurrentMember): Promise<Review> {
    const { organisationId } = member;
    const today = this.today(member);
    return this.database.write(async (send) => {
      await send({ name: 'lock-organisation', text: LOCK, values: [organisationId] });
      const slots = await send<SlotRow>(slotsStatement(organisationId));
      const open = slots.find((slot) => slot.open);
      if (open) return readReview(send, organisationId, open.id);
      const { next, agenda, progress } = await reviewGround(send, member, today);
      const { per, periodStart, dueOn } = next ?? reviewAtWill(slots, today);
      const id = newId();
      const figures = JSON.stringify(photoOf(progress(per)));
      const values = [organisationId, id, per, periodStart, dueOn, today, member.id, figures];
      await send({ name: 'open-review', text: OPEN, values });
      const items = JSON.stringify(agenda.map((item, position) => ({ ...item, position })));
      await send({ name: 'put-on-agenda', text: ITEMS, values: [organisationId, id, items] });
      return readReview(send, organisationId, id);
    });
  }

  show({ organisationId }: CurrentMember, id: string): Promise<Review> {
    return readReview((statement) => this.database.query(statement), organisationId, id);
  }

  note(member: CurrentMember, id: string, version: number, notes: string): Promise<Review> {
    return this.write(member, id, version, (send) =>
      send({
        name: 'note-in-review',
        text: 'update review set notes = $3 where organisation_id = $1 and id = $2',
        values: [member.organisationId, id, notes],
      }),
    );
  }

  /** The minutes go out with it, or not: in the same transaction. */
  close(
    member: CurrentMember,
    id: string,
    version: number,
    { mailMinutes }: BodyOf<typeof closeReview>,
  ): Promise<Review> {
    const { organisationId } = member;
    return this.write(member, id, version, async (send, { items }) => {
      if (items.some(({ decision }) => decision === null)) throw new Refusal('review_undecided');
      await send({ name: 'settle-earlier', text: SETTLE, values: [organisationId, id] });
      await send({
        name: 'close-review',
        text: 'update review set closed_on = $3, closed_by_id = $4 where organisation_id = $1 and id = $2',
        values: [organisationId, id, this.today(member), member.id],
      });
      if (mailMinutes) await this.minutes.tellIn(send, member, id);
    });
  }

  private write(
    { organisationId }: CurrentMember,
    id: string,
    version: number,
    work: (send: Send, review: Review) => Promise<unknown>,
  ): Promise<Review> {
    return this.database.write(async (send) => {
      const review = asSeen(await lockReview(send, organisationId, id), version);
      if (review.closedOn !== null) throw new Refusal('review_closed');
      await work(send, review);
      return readReview(send, organisationId, id);
    });
  }

  private today({ timeZone }: CurrentMember): string {
    return this.clock.today(timeZone);
  }
}
