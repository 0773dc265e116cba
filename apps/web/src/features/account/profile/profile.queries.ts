import { askEmailChange, showEmailChange } from '@cadans/contracts/calls/account';
import { changeName } from '@cadans/contracts/calls/session';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from '../../../api/answer-kept';
import { call } from '../../../api/call';

const unsaved = { meta: { saves: false } };

export const emailChangeQuery = queryOptions({
  queryKey: ['email-change'],
  queryFn: ({ signal }) => call(showEmailChange, { signal }),
});

export function useChangeName() {
  const queries = useQueryClient();
  return useMutation({
    ...unsaved,
    mutationFn: (name: string) => call(changeName, { body: { name } }),
    onSuccess: (session) => queries.setQueryData(SESSION_KEY, session),
  });
}

export function useAskEmail() {
  const queries = useQueryClient();
  return useMutation({
    ...unsaved,
    mutationFn: (email: string) => call(askEmailChange, { body: { email } }),
    onSuccess: (answer) => queries.setQueryData(emailChangeQuery.queryKey, answer),
  });
}
