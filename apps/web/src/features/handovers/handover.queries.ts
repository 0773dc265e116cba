import { listHandovers, showCarried } from '@cadans/contracts/calls/handovers';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { showCarried as carriedContract } from '@cadans/contracts/handovers';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** All that somebody carries, with who is proposed to carry it on. */
export type CarriedAnswer = AnswerOf<typeof carriedContract>;

/** Reads that; it is held against what is carried when it is handed over. */
export const carriedQuery = (organisationId: string, memberId: string) =>
  queryOptions({
    queryKey: ['carried', organisationId, memberId],
    queryFn: ({ signal }) => call(showCarried, { params: { organisationId, memberId }, signal }),
    staleTime: 0,
  });

/** What was handed over, the latest first. */
export const handoversQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['handovers', organisationId],
    queryFn: async ({ signal }) =>
      (await call(listHandovers, { params: { organisationId }, signal })).handovers,
    staleTime: 0,
  });

/** After a hand-over nearly everything has another owner: all of the organisation is read again where it is looked at. */
export const refreshAfterHandover = (queries: QueryClient, organisationId: string): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === organisationId });
