import { confirmYourself } from '@cadans/contracts/calls/confirmations';
import {
  addPasskey,
  beginPasskey,
  beginPasskeyConfirmation,
  beginPasskeySignIn,
  listPasskeys,
  removePasskey,
  signInByPasskey,
} from '@cadans/contracts/calls/passkeys';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { makePasskey, showPasskey } from './ceremony';

const unsaved = { meta: { saves: false } };

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: async ({ signal }) => (await call(listPasskeys, { signal })).passkeys,
});

export function useAddPasskey() {
  const queries = useQueryClient();
  return useMutation({
    ...unsaved,
    mutationFn: async (name: string) => {
      const { options } = await call(beginPasskey);
      const answer = await makePasskey(options);
      return call(addPasskey, { body: { name, answer } });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: passkeysQuery.queryKey }),
  });
}

export function useRemovePasskey() {
  const queries = useQueryClient();
  return useMutation({
    ...unsaved,
    mutationFn: (passkeyId: string) => call(removePasskey, { params: { passkeyId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: passkeysQuery.queryKey }),
  });
}

export const usePasskeySignIn = () =>
  useMutation({
    ...unsaved,
    mutationFn: async () => {
      const { options } = await call(beginPasskeySignIn);
      return call(signInByPasskey, { body: { answer: await showPasskey(options) } });
    },
  });

export const usePasskeyConfirmation = () =>
  useMutation({
    ...unsaved,
    mutationFn: async () => {
      const { options } = await call(beginPasskeyConfirmation);
      return call(confirmYourself, { body: { passkey: await showPasskey(options) } });
    },
  });
