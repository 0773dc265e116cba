import { listReviews, nextReview, showMinutes, showReview } from '@cadans/contracts/calls/reviews';
import type { Review } from '@cadans/contracts/review-forms';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** So often, in milliseconds, is looked what the other who holds a review decided. */
const LOOK = 2000;

/** The reviews that were held, how reviewing goes, and what still has to be done. */
export const reviewsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['reviews', organisationId, 'list'],
    queryFn: ({ signal }) => call(listReviews, { params: { organisationId }, signal }),
    staleTime: 0,
  });

/** Which review comes next, and what would be on its agenda. */
export const nextReviewQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['reviews', organisationId, 'next'],
    queryFn: ({ signal }) => call(nextReview, { params: { organisationId }, signal }),
    staleTime: 0,
  });

/** A review; as long as it is open it is looked at again and again: two may hold it together. */
export const reviewQuery = (organisationId: string, reviewId: string) =>
  queryOptions({
    queryKey: ['review', organisationId, reviewId],
    queryFn: ({ signal }) => call(showReview, { params: { organisationId, reviewId }, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.closedOn === null ? LOOK : false),
  });

/** The minutes of a review, with the names in it. */
export const minutesQuery = (organisationId: string, reviewId: string) =>
  queryOptions({
    queryKey: ['minutes', organisationId, reviewId],
    queryFn: ({ signal }) => call(showMinutes, { params: { organisationId, reviewId }, signal }),
    staleTime: 0,
  });

/** Puts a review as it is now in the place of what was known of it; an answer that is still under way is older. */
export async function takeOverReview(
  queries: QueryClient,
  organisationId: string,
  review: Review,
): Promise<void> {
  const { queryKey } = reviewQuery(organisationId, review.id);
  await queries.cancelQueries({ queryKey });
  queries.setQueryData(queryKey, review);
}
