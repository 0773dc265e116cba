import { listNoGos } from '@cadans/contracts/calls/no-gos';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from './call';

/** What is deliberately not done, and what the day is in the organisation. */
export const noGosQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['no-gos', organisationId],
    queryFn: ({ signal }) => call(listNoGos, { params: { organisationId }, signal }),
    // Every act can be a temptation: whoever opens it sees the latest count.
    staleTime: 0,
  });

/** Somebody decided, or was tempted: the register is read again. */
export function refreshNoGos(queries: QueryClient, organisationId: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: noGosQuery(organisationId).queryKey });
}
