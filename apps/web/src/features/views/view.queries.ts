import { listViews } from '@cadans/contracts/calls/views';
import type { SavedView } from '@cadans/contracts/views';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** The views one can choose from: the shared ones and one's own. */
export const viewsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['views', organisationId],
    queryFn: async ({ signal }): Promise<readonly SavedView[]> =>
      (await call(listViews, { params: { organisationId }, signal })).views,
  });

/** Puts a view as the server told it among the known ones, by name; null for one that is gone. */
export function putView(
  queries: QueryClient,
  organisationId: string,
  id: string,
  view: SavedView | null,
): void {
  queries.setQueryData(viewsQuery(organisationId).queryKey, (views = []) =>
    [...views.filter((other) => other.id !== id), ...(view ? [view] : [])].toSorted((one, other) =>
      one.name.localeCompare(other.name),
    ),
  );
}
