import {
  importResults,
  listResultImports,
  tryResultImport,
  undoResultImport,
} from '@cadans/contracts/calls/results';
import type { ResultDryRun } from '@cadans/contracts/result-imports';
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { refreshResults } from '../result.queries';
import type { Choices } from './choices';

/** A file with results that was read. */
export interface ReadingPlace {
  readonly organisationId: string;
  readonly readingId: string;
}

/** What an import with these choices would do. The outcome before stays on the screen while the next is reckoned. */
export const dryRunQuery = ({ organisationId, readingId }: ReadingPlace, choices: Choices) =>
  queryOptions({
    queryKey: ['result-import-dry-run', organisationId, readingId, choices],
    queryFn: ({ signal }): Promise<ResultDryRun> =>
      call(tryResultImport, { params: { organisationId }, body: { readingId, ...choices }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // Thousands of rows each: an outcome that left the screen is not kept.
    gcTime: 10_000,
    retry: false,
  });

/** The last imports, the latest first. */
export const importsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['result-imports', organisationId],
    queryFn: async ({ signal }) =>
      (await call(listResultImports, { params: { organisationId }, signal })).imports,
    staleTime: 0,
  });

async function refresh(queries: QueryClient, organisationId: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['result-imports', organisationId] }),
    refreshResults(queries, organisationId),
  ]);
}

export interface Importing {
  readonly choices: Choices;
  readonly digest: string;
  readonly leaveOutWaiting: boolean;
  /** The same try again has the same key, and records once. */
  readonly key: string;
}

/** Records what the dry run showed. Results, figures and the list of imports are read anew afterwards. */
export async function importFile(
  queries: QueryClient,
  { organisationId, readingId }: ReadingPlace,
  { choices, key, ...given }: Importing,
) {
  const imported = await call(importResults, {
    params: { organisationId },
    body: { readingId, ...choices, ...given },
    idempotencyKey: key,
  });
  await refresh(queries, organisationId);
  return imported;
}

export interface Undoing {
  readonly importId: string;
  readonly leaveCorrected: boolean;
}

/** Takes an import back, and reads anew what it touched; also when it was refused, as somebody may have been first. */
export async function undoImport(
  queries: QueryClient,
  organisationId: string,
  { importId, leaveCorrected }: Undoing,
) {
  try {
    return await call(undoResultImport, { params: { organisationId, importId }, body: { leaveCorrected } });
  } finally {
    await refresh(queries, organisationId);
  }
}
