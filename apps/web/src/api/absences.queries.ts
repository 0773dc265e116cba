import { listAbsences } from '@cadans/contracts/calls/absences';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from './call';

/** Who is away now or later, and who stands in. */
export const absencesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['absences', organisationId],
    queryFn: async ({ signal }) =>
      (await call(listAbsences, { params: { organisationId }, signal })).absences,
  });

/** Reads again whatever follows from who is away: the load, what needs a decision, and who does what meanwhile. */
export function refreshAbsences(queries: QueryClient, organisationId: string): Promise<void> {
  for (const about of ['team-load', 'progress', 'facts', 'work', 'carried'])
    void queries.invalidateQueries({ queryKey: [about, organisationId] });
  return queries.invalidateQueries({ queryKey: ['absences', organisationId] });
}
