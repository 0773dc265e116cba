import { createShare, listShares, revokeShare } from '@cadans/contracts/calls/shares';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { createShare as createShareContract } from '@cadans/contracts/shares';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What a link is made of. */
export type NewShare = BodyInputOf<typeof createShareContract>;

/** The links of an organisation; they are looked through meanwhile. */
export const sharesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['shares', organisationId],
    queryFn: ({ signal }) => call(listShares, { params: { organisationId }, signal }),
    staleTime: 0,
  });

/** Makes a link; what it answers holds the token, this once. */
export function useCreateShare(organisationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewShare) => call(createShare, { params: { organisationId }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: sharesQuery(organisationId).queryKey }),
  });
}

export function useRevokeShare(organisationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (shareId: string) => call(revokeShare, { params: { organisationId, shareId } }),
    onSettled: () => void queries.invalidateQueries({ queryKey: sharesQuery(organisationId).queryKey }),
  });
}
