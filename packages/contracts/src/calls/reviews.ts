import type * as agenda from '../review-agenda.js';
import type * as contract from '../reviews.js';
import type { Call } from './call.js';

export const addReviewItem: Call<typeof agenda.addReviewItem> = {
  method: 'POST',
  path: '/organisations/:organisationId/reviews/:reviewId/items',
};

export const agreeReviewRhythm: Call<typeof contract.agreeReviewRhythm> = {
  method: 'PUT',
  path: '/organisations/:organisationId/reviews/rhythm',
};

export const closeReview: Call<typeof contract.closeReview> = {
  method: 'POST',
  path: '/organisations/:organisationId/reviews/:reviewId/closings',
};

export const completeDecision: Call<typeof contract.completeDecision> = {
  method: 'POST',
  path: '/organisations/:organisationId/reviews/decisions/:decisionId/completions',
};

export const decideInReview: Call<typeof contract.decideInReview> = {
  method: 'POST',
  path: '/organisations/:organisationId/reviews/:reviewId/items/:itemId/decisions',
};

export const listReviews: Call<typeof contract.listReviews> = {
  method: 'GET',
  path: '/organisations/:organisationId/reviews',
};

export const mailMinutes: Call<typeof contract.mailMinutes> = {
  method: 'POST',
  path: '/organisations/:organisationId/reviews/:reviewId/mailings',
};

export const nextReview: Call<typeof contract.nextReview> = {
  method: 'GET',
  path: '/organisations/:organisationId/reviews/next',
};

export const noteInReview: Call<typeof contract.noteInReview> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/reviews/:reviewId',
};

export const openReview: Call<typeof contract.openReview> = {
  method: 'POST',
  path: '/organisations/:organisationId/reviews',
};

export const removeReviewItem: Call<typeof agenda.removeReviewItem> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/reviews/:reviewId/items/:itemId',
};

export const showMinutes: Call<typeof contract.showMinutes> = {
  method: 'GET',
  path: '/organisations/:organisationId/reviews/:reviewId/minutes',
};

export const showReview: Call<typeof contract.showReview> = {
  method: 'GET',
  path: '/organisations/:organisationId/reviews/:reviewId',
};

export const sortReview: Call<typeof agenda.sortReview> = {
  method: 'PUT',
  path: '/organisations/:organisationId/reviews/:reviewId/agenda',
};

export const takeDecisionBack: Call<typeof contract.takeDecisionBack> = {
  method: 'POST',
  path: '/organisations/:organisationId/reviews/:reviewId/items/:itemId/retractions',
};
