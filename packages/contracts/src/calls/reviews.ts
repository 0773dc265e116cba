import type * as contract from '../reviews.js';
import type { Call } from './call.js';

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

export const showMinutes: Call<typeof contract.showMinutes> = {
  method: 'GET',
  path: '/organisations/:organisationId/reviews/:reviewId/minutes',
};

export const showReview: Call<typeof contract.showReview> = {
  method: 'GET',
  path: '/organisations/:organisationId/reviews/:reviewId',
};

export const takeDecisionBack: Call<typeof contract.takeDecisionBack> = {
  method: 'POST',
  path: '/organisations/:organisationId/reviews/:reviewId/items/:itemId/retractions',
};
