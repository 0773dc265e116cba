import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import type { ImportReading } from '@cadans/contracts/imports';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { dryRunQuery, type ReadingPlace, readingQuery } from './import.queries';

/** A file with its choices so far, what they would do, and how to choose. */
export interface Work {
  readonly reading: ImportReading;
  readonly draft: ImportDraft;
  readonly change: (draft: ImportDraft) => void;
}

/** The draft lives in the query cache beside the file, so that leaving the screen and coming back loses nothing. */
export function useDraft(place: ReadingPlace) {
  const queries = useQueryClient();
  const { data: reading } = useSuspenseQuery(readingQuery(place));
  const { draft } = reading;
  const run = useQuery(dryRunQuery(place, draft));
  const change = (next: ImportDraft) => {
    queries.setQueryData(readingQuery(place).queryKey, (kept) => kept && { ...kept, draft: next });
  };
  return { work: { reading, draft, change } satisfies Work, run };
}

/** The same for the parts that need an outcome to choose by. */
export interface WorkWithRun extends Work {
  readonly run: ImportDryRun;
}
