import type { BodyOf } from '@cadans/contracts/endpoint';
import type { keepNoGo, NoGo } from '@cadans/contracts/no-gos';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { isReviewAhead } from '@cadans/domain/no-go-review';
import { requireDraftOrSteering } from '../cadences/writing.js';
import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { lockNoGo, readNoGo } from './no-go.view.js';

const REVIEW = `insert into no_go_review (organisation_id, no_go_id, from_review_on, review_on, note, by_id) values ($1, $2, $3, $4, $5, $6)`;
const LIFT = `update no_go set lifted_on = $3, lifted_by_id = $4, lift_reason = $5 where organisation_id = $1 and id = $2`;

/** Keeps a no-go until another day of review, within a transaction. */
export async function keepNoGoUntil(
  send: Send,
  member: CurrentMember,
  id: string,
  version: number,
  { reviewOn, note }: BodyOf<typeof keepNoGo>,
  today: CalendarDate,
): Promise<NoGo> {
  const { organisationId } = member;
  const noGo = await lockNoGo(send, organisationId, id, version);
  await requireDraftOrSteering(send, member, today);
  if (noGo.lifted) throw new Refusal('no_go_lifted');
  if (!isReviewAhead(reviewOn, today)) throw new Refusal('review_not_ahead');
  const values = [organisationId, id, noGo.reviewOn, reviewOn, note, member.id];
  await send({ name: 'keep-no-go', text: REVIEW, values });
  return readNoGo(send, organisationId, id);
}

/** Lifts a no-go for a reason, within a transaction; a channel is chosen again. */
export async function liftNoGoFor(
  send: Send,
  member: CurrentMember,
  id: string,
  version: number,
  reason: string,
  today: CalendarDate,
): Promise<NoGo> {
  const { organisationId } = member;
  const noGo = await lockNoGo(send, organisationId, id, version);
  await requireDraftOrSteering(send, member, today);
  if (noGo.lifted) throw new Refusal('no_go_lifted');
  await send({ name: 'lift-no-go', text: LIFT, values: [organisationId, id, today, member.id, reason] });
  return readNoGo(send, organisationId, id);
}
