import type { ReviewRhythm, ReviewSlot } from '@cadans/domain/review-due';
import type { Statement } from '../database/database.js';

/** What was agreed about reviews, the earliest first. */
export function rhythmsStatement(organisationId: string): Statement {
  return {
    name: 'review-rhythms',
    text: `select per, working_day as "workingDay", from_on::text as "from" from review_rhythm where organisation_id = $1 order by from_on, id`,
    values: [organisationId],
  };
}
export type RhythmRow = ReviewRhythm & { [column: string]: unknown };

/** The periods that have a review, with the one that is open. */
export function slotsStatement(organisationId: string): Statement {
  return {
    name: 'review-slots',
    text: `select id, per, period_start::text as "periodStart", closed_on is null as open from review where organisation_id = $1`,
    values: [organisationId],
  };
}
export type SlotRow = ReviewSlot & { id: string; open: boolean; [column: string]: unknown };
