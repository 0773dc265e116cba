import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Review } from './review-forms.js';
import { inItem, inReview, path } from './reviews.js';
import { id, line } from './values.js';

export const addReviewItem = endpoint({
  method: 'POST',
  path: `${path}/:reviewId/items`,
  summary: 'Put a matter of your own at the end of the agenda, in a sentence.',
  may: 'steer',
  params: inReview,
  body: z.strictObject({ sentence: line(300) }),
  answer: Review,
  status: 201,
  refusals: ['review_closed', 'too_many_matters'],
});

export const sortReview = endpoint({
  method: 'PUT',
  path: `${path}/:reviewId/agenda`,
  summary: 'Put all items of the agenda in an order. If-Match takes `agendaVersion`.',
  may: 'steer',
  params: inReview,
  /** Every item once. */
  body: z.strictObject({ itemIds: z.array(id).check(z.maxLength(1000)) }),
  answer: Review,
  precondition: true,
  refusals: ['review_closed'],
});

export const removeReviewItem = endpoint({
  method: 'DELETE',
  path: `${path}/:reviewId/items/:itemId`,
  summary:
    'Take an own matter off the agenda, as long as nothing was decided about it. If-Match takes its version.',
  may: 'steer',
  params: inItem,
  answer: Review,
  precondition: true,
  refusals: ['review_closed', 'decided_already', 'stays_on_agenda'],
});
