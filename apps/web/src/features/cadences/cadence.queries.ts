import { listCadences } from '@cadans/contracts/calls/cadences';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What is promised, as it is now and as it was, with its pauses and their reasons. */
export const cadencesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['cadences', organisationId],
    queryFn: async ({ signal }) =>
      (await call(listCadences, { params: { organisationId }, signal })).cadences,
  });

/** Reads again what follows from promises; resolves when the promises themselves are there. */
export function refreshPromises(queries: QueryClient, organisationId: string): Promise<void> {
  void queries.invalidateQueries({ queryKey: ['facts', organisationId] });
  void queries.invalidateQueries({ queryKey: ['progress', organisationId] });
  return queries.invalidateQueries({ queryKey: cadencesQuery(organisationId).queryKey });
}
