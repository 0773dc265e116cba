import { tryImport } from '@cadans/contracts/calls/imports';
import type { ImportDraft } from '@cadans/contracts/import-draft';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { readingQuery } from './import.queries';

/** Says whether the first row is a header. The API then reads the file again: names and samples of the columns change. */
export function useHeader(organisationId: string, readingId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (draft: ImportDraft) => {
      await call(tryImport, { params: { organisationId }, body: { readingId, draft } });
      await queries.invalidateQueries({ queryKey: readingQuery({ organisationId, readingId }).queryKey });
    },
  });
}
