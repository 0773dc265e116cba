import { createFeed, listFeeds, revokeFeed } from '@cadans/contracts/calls/feeds';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { createFeed as createFeedContract } from '@cadans/contracts/feeds';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What a feed is opened for. */
export type NewFeed = BodyInputOf<typeof createFeedContract>;

/** One's own feeds; calendars fetch them meanwhile. */
export const feedsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['feeds', organisationId],
    queryFn: ({ signal }) => call(listFeeds, { params: { organisationId }, signal }),
    staleTime: 0,
  });

/** Opens a feed; what it answers holds the token, this once. */
export function useCreateFeed(organisationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewFeed) => call(createFeed, { params: { organisationId }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: feedsQuery(organisationId).queryKey }),
  });
}

export function useRevokeFeed(organisationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (feedId: string) => call(revokeFeed, { params: { organisationId, feedId } }),
    onSettled: () => void queries.invalidateQueries({ queryKey: feedsQuery(organisationId).queryKey }),
  });
}
