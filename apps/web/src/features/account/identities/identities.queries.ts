import { confirmYourself } from '@cadans/contracts/calls/confirmations';
import { showSignInOptions } from '@cadans/contracts/calls/session';
import {
  beginIdentity,
  beginSignOnConfirmation,
  linkIdentity,
  listIdentities,
  unlinkIdentity,
} from '@cadans/contracts/calls/single-sign-on';
import type { Arrival } from '@cadans/contracts/single-sign-on';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { leaveToSignOn } from '../../../api/sign-on-trip';

const unsaved = { meta: { saves: false } };

/** How the identity provider is called; null when there is none. */
export const providerQuery = queryOptions({
  queryKey: ['sign-in-options'],
  queryFn: ({ signal }) => call(showSignInOptions, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
  select: ({ singleSignOn }) => singleSignOn,
});

export const identitiesQuery = queryOptions({
  queryKey: ['identities'],
  queryFn: async ({ signal }) => (await call(listIdentities, { signal })).identities,
});

/** Goes to the page of the provider to show which account there is one's own. */
export const useLeaveToLink = () =>
  useMutation({
    ...unsaved,
    mutationFn: async (back: string) => {
      const { address } = await call(beginIdentity);
      leaveToSignOn(address, { purpose: 'link', back });
    },
  });

/** Goes there to sign in anew, so that this session may do what asks for it. */
export const useLeaveToConfirm = () =>
  useMutation({
    ...unsaved,
    mutationFn: async (back: string) => {
      const { address } = await call(beginSignOnConfirmation);
      leaveToSignOn(address, { purpose: 'confirm', back });
    },
  });

export function useLinkIdentity() {
  const queries = useQueryClient();
  return useMutation({
    ...unsaved,
    mutationFn: async (arrival: Arrival) => (await call(linkIdentity, { body: arrival })).identity,
    onSuccess: () => queries.invalidateQueries({ queryKey: identitiesQuery.queryKey }),
  });
}

export const useConfirmBySignOn = () =>
  useMutation({
    ...unsaved,
    mutationFn: (arrival: Arrival) => call(confirmYourself, { body: { singleSignOn: arrival } }),
  });

export function useUnlinkIdentity() {
  const queries = useQueryClient();
  return useMutation({
    ...unsaved,
    mutationFn: (identityId: string) => call(unlinkIdentity, { params: { identityId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: identitiesQuery.queryKey }),
  });
}
