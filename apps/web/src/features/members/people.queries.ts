import { listPeople } from '@cadans/contracts/calls/invitations';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** Who takes part in an organisation and who is invited, as far as one may see it. */
export const peopleQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['people', organisationId],
    queryFn: ({ signal }) => call(listPeople, { params: { organisationId }, signal }),
    // Somebody may have accepted meanwhile.
    staleTime: 0,
  });

/** Reads again who takes part, everywhere names stand. */
export function refreshPeople(queries: QueryClient, organisationId: string): void {
  for (const about of ['people', 'members', 'year'])
    void queries.invalidateQueries({ queryKey: [about, organisationId] });
}
