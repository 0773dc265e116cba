import { askDeletion, showDeletion, takeBackDeletion } from '@cadans/contracts/calls/deletion';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';

const MINUTE = 60_000;

/** Whether the organisation is to be deleted; asked again now and then, because anybody who administers may say so. */
export const deletionQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['deletion', organisationId],
    queryFn: ({ signal }) => call(showDeletion, { params: { organisationId }, signal }),
    staleTime: 5 * MINUTE,
    retry: false,
  });

export function useAskDeletion(organisationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => call(askDeletion, { params: { organisationId }, body: { name } }),
    onSuccess: (answer) => queries.setQueryData(deletionQuery(organisationId).queryKey, answer),
  });
}

export function useTakeBackDeletion(organisationId: string) {
  const queries = useQueryClient();
  const { queryKey } = deletionQuery(organisationId);
  return useMutation({
    mutationFn: () => call(takeBackDeletion, { params: { organisationId } }),
    onSuccess: (answer) => queries.setQueryData(queryKey, answer),
    // Who was too late sees how it stands.
    onError: () => void queries.invalidateQueries({ queryKey }),
  });
}
