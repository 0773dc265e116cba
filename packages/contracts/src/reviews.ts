import { LAST_REVIEW_DAY, REVIEW_PERIODS, REVIEW_RHYTHMS, USUAL_REVIEW_DAY } from '@cadans/domain/review-due';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import {
  Decide,
  HeldReview,
  Matter,
  OpenDecision,
  Review,
  ReviewDecision,
  ReviewFigure,
  ReviewRhythm,
} from './review-forms.js';
import { day, id, inOrganisation, text } from './values.js';

export const path = '/organisations/:organisationId/reviews';
export const inReview = z.object({ ...inOrganisation, reviewId: id });
export const inItem = z.object({ ...inOrganisation, reviewId: id, itemId: id });

export const nextReview = endpoint({
  method: 'GET',
  path: `${path}/next`,
  summary: 'Which review comes next, by when, and what would be on its agenda today.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({
    today: day,
    rhythm: z.nullable(ReviewRhythm),
    /** Null = nothing was agreed: a review is held whenever somebody opens one. */
    next: z.nullable(
      z.object({ per: z.enum(REVIEW_PERIODS), periodStart: day, dueOn: day, overdue: z.boolean() }),
    ),
    /** The review that is open now. */
    openId: z.nullable(id),
    agenda: z.array(Matter),
  }),
});

export const agreeReviewRhythm = endpoint({
  method: 'PUT',
  path: `${path}/rhythm`,
  summary: 'Agree how often is reviewed, from today on.',
  may: 'steer',
  params: z.object(inOrganisation),
  body: z.strictObject({
    per: z.enum(REVIEW_RHYTHMS),
    workingDay: z._default(z.int().check(z.gte(1), z.lte(LAST_REVIEW_DAY)), USUAL_REVIEW_DAY),
  }),
  answer: ReviewRhythm,
});

export const listReviews = endpoint({
  method: 'GET',
  path,
  summary: 'The reviews that were held, what still has to be done, and how well reviewing goes over a year.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({
    today: day,
    /** The latest first. */
    reviews: z.array(HeldReview),
    adherence: ReviewFigure,
    latency: ReviewFigure,
    followThrough: ReviewFigure,
    /** The one due first on top. */
    toDo: z.array(OpenDecision),
  }),
});

export const openReview = endpoint({
  method: 'POST',
  path,
  summary:
    'Open the review that comes next, with the figures and the agenda of today; or come to the one that is open.',
  may: 'steer',
  params: z.object(inOrganisation),
  answer: Review,
  status: 201,
});

export const showReview = endpoint({
  method: 'GET',
  path: `${path}/:reviewId`,
  summary: 'A review with its agenda and what was decided.',
  may: 'read',
  params: inReview,
  answer: Review,
});

export const showMinutes = endpoint({
  method: 'GET',
  path: `${path}/:reviewId/minutes`,
  summary: 'The minutes of a review: the same, with the names of the people in it.',
  may: 'read',
  params: inReview,
  answer: z.object({
    organisation: z.string(),
    review: Review,
    people: z.array(z.object({ id, name: z.string() })),
  }),
});

export const noteInReview = endpoint({
  method: 'PATCH',
  path: `${path}/:reviewId`,
  summary: 'Write the notes of a review that is open.',
  may: 'steer',
  params: inReview,
  body: z.strictObject({ notes: text(20_000) }),
  answer: Review,
  precondition: true,
  refusals: ['review_closed'],
});

export const closeReview = endpoint({
  method: 'POST',
  path: `${path}/:reviewId/closings`,
  summary:
    'Close a review, once everything on its agenda was decided; and let the minutes go to who steers and who plans.',
  may: 'steer',
  params: inReview,
  body: z.strictObject({
    /** As `mailMinutes` does without members, in the same transaction. */
    mailMinutes: z._default(z.boolean(), false),
  }),
  answer: Review,
  precondition: true,
  refusals: ['review_closed', 'review_undecided'],
});

export const mailMinutes = endpoint({
  method: 'POST',
  path: `${path}/:reviewId/mailings`,
  summary:
    'Tell members the minutes of a closed review, in Cadans and by mail as each of them chose; nobody hears of a review twice.',
  may: 'steer',
  params: inReview,
  body: z.strictObject({
    /** Left out: every active director, consultant and marketer. */
    memberIds: z.optional(z.array(id).check(z.minLength(1), z.maxLength(200))),
  }),
  answer: z.object({
    told: z.array(id),
    /** Heard of it before, or wants to hear nothing of this kind. */
    notTold: z.array(id),
  }),
  refusals: ['review_not_closed'],
});

export const decideInReview = endpoint({
  method: 'POST',
  path: `${path}/:reviewId/items/:itemId/decisions`,
  summary:
    'Decide about a matter, with who answers for it and by when; carried out at once where that can be done.',
  may: 'steer',
  params: inItem,
  body: z.strictObject({ decision: Decide }),
  answer: Review,
  status: 201,
  precondition: true,
  refusals: [
    'review_closed',
    'decided_already',
    'choice_not_offered',
    'due_day_passed',
    'needs_reason',
    'owner_not_active',
    'not_open',
    'needs_postponement',
    'needs_note',
    'theme_not_chosen',
    'year_without_plan',
    'plan_agreed',
    'not_the_latest',
    'times_out_of_range',
    'nothing_changes',
    'closed_period',
    'already_ended',
    'not_after_its_start',
    'already_promised',
    'ends_before_it_starts',
    'outside_the_promise',
    'already_paused',
    'no_go_lifted',
    'review_not_ahead',
    'request_decided',
    'channel_deliberately_not',
    'deliberately_not',
  ],
});

export const takeDecisionBack = endpoint({
  method: 'POST',
  path: `${path}/:reviewId/items/:itemId/retractions`,
  summary:
    'Take the decision about a matter back while the review is open, with what it did where that can be undone.',
  may: 'steer',
  params: inItem,
  answer: Review,
  status: 201,
  precondition: true,
  refusals: [
    'review_closed',
    'carried_out',
    'nothing_to_retract',
    'not_scrapped',
    'not_open',
    'owner_not_active',
    'activity_touched',
  ],
});

export const completeDecision = endpoint({
  method: 'POST',
  path: `${path}/decisions/:decisionId/completions`,
  summary: 'Say that what was decided has been done today.',
  may: 'plan',
  params: z.object({ ...inOrganisation, decisionId: id }),
  answer: ReviewDecision,
  status: 201,
});
