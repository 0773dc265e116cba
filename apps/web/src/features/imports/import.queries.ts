import { importActivities, showImportReading, tryImport } from '@cadans/contracts/calls/imports';
import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { Imported } from '@cadans/contracts/imports';
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

export interface ReadingPlace {
  readonly organisationId: string;
  readonly readingId: string;
}

/** A file that was read. Its draft in the cache is the draft of the screen; the API keeps it at every dry run. */
export const readingQuery = ({ organisationId, readingId }: ReadingPlace) =>
  queryOptions({
    queryKey: ['import', organisationId, readingId],
    queryFn: ({ signal }) =>
      call(showImportReading, { params: { organisationId, readingId }, query: {}, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** What an import with these choices would do. The outcome before stays on the screen while the next is reckoned. */
export const dryRunQuery = ({ organisationId, readingId }: ReadingPlace, draft: ImportDraft) =>
  queryOptions({
    queryKey: ['import-dry-run', organisationId, readingId, draft],
    queryFn: ({ signal }) =>
      call(tryImport, { params: { organisationId }, body: { readingId, draft }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // Thousands of rows each: an outcome that left the screen is not kept.
    gcTime: 10_000,
    retry: false,
  });

export interface Importing {
  readonly draft: ImportDraft;
  readonly digest: string;
  readonly leaveOutWaiting: boolean;
}

/** Imports what the dry run showed. Every year, plan and list of the organisation is read anew afterwards. */
export async function importFile(
  queries: QueryClient,
  { organisationId, readingId }: ReadingPlace,
  given: Importing,
): Promise<Imported> {
  const imported = await call(importActivities, {
    params: { organisationId },
    body: { readingId, ...given },
  });
  await queries.invalidateQueries({
    predicate: ({ queryKey: [kind, of] }) => of === organisationId && !String(kind).startsWith('import'),
  });
  return imported;
}
