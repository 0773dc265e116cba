import { listRequests } from '@cadans/contracts/calls/requests';
import type { Request } from '@cadans/contracts/requests';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What was asked in an organisation, as far as one may see it, and what the day is there. */
export const requestsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['requests', organisationId],
    queryFn: ({ signal }) => call(listRequests, { params: { organisationId }, query: {}, signal }),
    // Who comes back from elsewhere sees what came in meanwhile.
    staleTime: 0,
  });

/** Puts a request as it is now in the place of what was known of it. */
export function takeOverRequest(queries: QueryClient, organisationId: string, request: Request): void {
  queries.setQueryData(requestsQuery(organisationId).queryKey, (known) => {
    if (!known) return known;
    const isKnown = known.requests.some(({ id }) => id === request.id);
    const requests = isKnown
      ? known.requests.map((one) => (one.id === request.id ? request : one))
      : [...known.requests, request];
    return { ...known, requests };
  });
}
