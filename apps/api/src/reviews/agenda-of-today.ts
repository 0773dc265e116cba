import { readFacts } from '@cadans/contracts/read-facts';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { periodOf } from '@cadans/domain/period';
import { type Progress, progressOf } from '@cadans/domain/progress';
import { type AgendaItem, agendaOf, type EarlierDecision } from '@cadans/domain/review-agenda';
import {
  type DueReview,
  nextReview,
  type ReviewPer,
  type ReviewRhythm,
  rhythmOn,
} from '@cadans/domain/review-due';
import type { Database, Send } from '../database/database.js';
import { factsState, readFactsText } from '../facts/reading-facts.js';
import type { CurrentMember } from '../http/request.js';
import { DONE_ON, STANDS } from './review.view.js';
import { type RhythmRow, rhythmsStatement, type SlotRow, slotsStatement } from './rhythms.js';

const EARLIER = `select d.id, d.due_on::text as "dueOn", i.sentence from review_decision d
    join review_item i on i.organisation_id = d.organisation_id and i.id = d.item_id
    join review r on r.organisation_id = i.organisation_id and r.id = i.review_id
  where d.organisation_id = $1 and r.closed_on is not null and ${DONE_ON} is null and ${STANDS}
    and not exists (select from review_outcome t where t.organisation_id = d.organisation_id and t.decision_id = d.id and t.kind = 'superseded')`;

const PARKED = `select id, title, received_on::text as "parkedOn" from request where organisation_id = $1 and status = 'parked' order by received_on, id`;

/** All that a review of today starts from. */
export interface ReviewGround {
  readonly rhythm: ReviewRhythm | null;
  /** Null = nothing was agreed. */
  readonly next: DueReview | null;
  readonly slots: readonly SlotRow[];
  readonly agenda: readonly AgendaItem[];
  readonly progress: (per: ReviewPer) => Progress;
}

/** Reads where, and in which transaction, `query` reads. */
export async function reviewGround(
  query: Send,
  { organisationId }: CurrentMember,
  today: CalendarDate,
): Promise<ReviewGround> {
  const asked = { query } as Pick<Database, 'query'>;
  const reader = { organisationId, today };
  const text = await readFactsText(asked, reader, await factsState(asked, reader));
  const facts = readFacts(JSON.parse(text));
  const rhythms = await query<RhythmRow>(rhythmsStatement(organisationId));
  const slots = await query<SlotRow>(slotsStatement(organisationId));
  const values = [organisationId];
  const earlier = await query<EarlierDecision & { [column: string]: unknown }>({
    name: 'earlier-decisions',
    text: EARLIER,
    values,
  });
  const parked = await query<{ id: string; title: string; parkedOn: string }>({
    name: 'parked-requests',
    text: PARKED,
    values,
  });
  const progress = (per: ReviewPer) => progressOf(facts, periodOf(per, today));
  return {
    rhythm: rhythmOn(rhythms, today),
    next: nextReview(rhythms, slots, (day) => facts.holidays.has(day), today),
    slots,
    agenda: agendaOf({ decisions: progress('quarter').decisions, parked, earlier }, today),
    progress,
  };
}
