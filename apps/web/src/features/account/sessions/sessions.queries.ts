import { endAllSessions, endSession, listSessions } from '@cadans/contracts/calls/account-sessions';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';

const unsaved = { meta: { saves: false } };

export const sessionsQuery = queryOptions({
  queryKey: ['account-sessions'],
  queryFn: async ({ signal }) => (await call(listSessions, { signal })).sessions,
});

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    ...unsaved,
    mutationFn: (sessionId: string) => call(endSession, { params: { sessionId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}

export const useEndAllSessions = () => useMutation({ ...unsaved, mutationFn: () => call(endAllSessions) });
