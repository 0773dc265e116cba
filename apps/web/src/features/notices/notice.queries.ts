import { listNotifications, showNoticePreferences } from '@cadans/contracts/calls/notifications';
import type { Notification } from '@cadans/contracts/notifications';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import { unreadQuery } from '../../api/unread.queries';

/** What is known of what one was told, newest first, and whether there is older than that. */
export interface KnownNotices {
  readonly told: readonly Notification[];
  readonly isMore: boolean;
}

/** Asks a page: the latest, or what came before one. It brings along how much of all is not read. */
async function askPage(
  queries: QueryClient,
  organisationId: string,
  before: Notification | undefined,
  signal?: AbortSignal,
): Promise<KnownNotices> {
  const query = before ? { before: before.id } : {};
  const asking = { params: { organisationId }, query, ...(signal && { signal }) };
  const { notifications, unread, isMore } = await call(listNotifications, asking);
  queries.setQueryData(unreadQuery(organisationId).queryKey, unread);
  return { told: notifications, isMore };
}

/** What one was told in an organisation. Asked again, it reaches as far back as what is shown. */
export const noticesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['notices', organisationId],
    queryFn: async ({ queryKey, signal, client }): Promise<KnownNotices> => {
      const shown = client.getQueryData<KnownNotices>(queryKey)?.told.length ?? 0;
      let known = await askPage(client, organisationId, undefined, signal);
      while (known.isMore && known.told.length < shown)
        known = joined(known, await askPage(client, organisationId, known.told.at(-1), signal));
      return known;
    },
    // Who opens the list sees what came meanwhile.
    staleTime: 0,
  });

/** Asks what came before all that is known, and puts it under it. */
export async function askOlder(queries: QueryClient, organisationId: string): Promise<void> {
  const { queryKey } = noticesQuery(organisationId);
  const last = queries.getQueryData(queryKey)?.told.at(-1);
  const older = await askPage(queries, organisationId, last);
  queries.setQueryData(queryKey, (known) => known && joined(known, older));
}

/** Forgets all but the first page, so that opening the list again asks for no more than that. */
export function forgetOlder(queries: QueryClient, organisationId: string): void {
  queries.setQueryData(noticesQuery(organisationId).queryKey, (known) =>
    known && known.told.length > PAGE ? { told: known.told.slice(0, PAGE), isMore: true } : known,
  );
}

const PAGE = 50;

// It may have been asked twice.
function joined({ told }: KnownNotices, older: KnownNotices): KnownNotices {
  const ids = new Set(told.map(({ id }) => id));
  return { told: [...told, ...older.told.filter(({ id }) => !ids.has(id))], isMore: older.isMore };
}

/** How one wants to hear of things in an organisation. */
export const preferencesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['notice-preferences', organisationId],
    queryFn: ({ signal }) => call(showNoticePreferences, { params: { organisationId }, signal }),
    // A link in a mail may have changed it.
    staleTime: 0,
  });
