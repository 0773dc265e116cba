import { showImportReading } from '@cadans/contracts/calls/imports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { readingQuery } from './import.queries';

/** Chooses another sheet of a workbook. It begins with a proposal of its own; the dry run that follows keeps the choice. */
export function useSheet(organisationId: string, readingId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (sheet: number) => {
      const reading = await call(showImportReading, {
        params: { organisationId, readingId },
        query: { sheet },
      });
      queries.setQueryData(readingQuery({ organisationId, readingId }).queryKey, reading);
    },
    meta: { saves: false },
  });
}
