import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import { closeReview, decideInReview, listReviews, takeDecisionBack } from '@cadans/contracts/reviews';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import type { GivenOrganisation } from '../testing/given.js';
import type { TestApp } from '../testing/test-app.js';

type Body = Record<string, unknown>;

/** A week from today, by which what a test decides is done unless it says otherwise. */
export const week = addDays(dayInZone(new Date(), 'Europe/Amsterdam'), 7);

/** Decides in the reviews of an application, as the director unless told, in the hands of the marketer. */
export function reviewing(app: TestApp) {
  const place = (
    org: GivenOrganisation,
    review: Review,
    { id: itemId, version }: ReviewItem,
    as: string,
  ) => ({
    as,
    params: { organisationId: org.id, reviewId: review.id, itemId },
    version,
  });
  return {
    decide: (
      org: GivenOrganisation,
      review: Review,
      item: ReviewItem,
      body: Body,
      as = org.director.cookie,
    ) =>
      app.call(decideInReview, {
        ...place(org, review, item, as),
        body: { decision: { ownerId: org.marketer.id, dueOn: week, ...body } },
      }),
    takeBack: (org: GivenOrganisation, review: Review, item: ReviewItem, as = org.director.cookie) =>
      app.call(takeDecisionBack, place(org, review, item, as)),
    close: (org: GivenOrganisation, { id: reviewId, version }: Review, body: Body = {}) =>
      app.call(closeReview, {
        as: org.director.cookie,
        params: { organisationId: org.id, reviewId },
        version,
        body,
      }),
    list: async (org: GivenOrganisation) =>
      (await app.call(listReviews, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer,
  };
}
