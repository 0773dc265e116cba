import { listResults, showResultList } from '@cadans/contracts/calls/results';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** Which of what is done is looked at: without a result, or with one. */
export type Shown = 'missing' | 'known';

/** A page of what is done, the evidence rate first. */
export const resultListQuery = (
  organisationId: string,
  { shown, page }: { readonly shown: Shown; readonly page: number },
) =>
  queryOptions({
    queryKey: ['results', organisationId, shown, page],
    queryFn: ({ signal }) =>
      call(showResultList, { params: { organisationId }, query: { shown, page }, signal }),
    staleTime: 0,
  });

/** What was measured of one activity, oldest first. */
export const resultsQuery = (organisationId: string, activityId: string) =>
  queryOptions({
    queryKey: ['results', organisationId, 'of', activityId],
    queryFn: async ({ signal }) =>
      (await call(listResults, { params: { organisationId, activityId }, signal })).results,
  });

/** Reads again all that says what came of the work: its results, and the figures that are reckoned from them. */
export function refreshResults(queries: QueryClient, organisationId: string): Promise<unknown> {
  for (const about of ['progress', 'facts'])
    void queries.invalidateQueries({ queryKey: [about, organisationId] });
  return queries.invalidateQueries({ queryKey: ['results', organisationId] });
}
