import { createKey, listKeys, revokeKey } from '@cadans/contracts/calls/keys';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { createKey as createKeyContract } from '@cadans/contracts/keys';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What a key is made of. */
export type NewKey = BodyInputOf<typeof createKeyContract>;

/** The keys of an organisation as far as one may see them; they are used meanwhile. */
export const keysQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['keys', organisationId],
    queryFn: ({ signal }) => call(listKeys, { params: { organisationId }, signal }),
    staleTime: 0,
  });

/** Makes a key; what it answers holds the secret, this once. */
export function useCreateKey(organisationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewKey) => call(createKey, { params: { organisationId }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: keysQuery(organisationId).queryKey }),
  });
}

export function useRevokeKey(organisationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (keyId: string) => call(revokeKey, { params: { organisationId, keyId } }),
    onSettled: () => void queries.invalidateQueries({ queryKey: keysQuery(organisationId).queryKey }),
  });
}
