import { createActivity } from '@cadans/contracts/calls/activities';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { refreshNoGos } from '../../../api/no-gos.queries';
import type { NewActivity } from '../deeds/saying-acts';

/**
 * Plans what the screen knows to be deliberately not done, by who cannot override that: the server refuses and counts the
 * temptation, and nothing of it shows in the year. Was it lifted meanwhile, the activity is there and `onPlanned` is called.
 */
export function useAttempt(organisationId: string, onPlanned: () => void) {
  const queries = useQueryClient();
  return useMutation({
    meta: { saves: false },
    mutationFn: (given: NewActivity) => call(createActivity, { params: { organisationId }, body: given }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['year', organisationId] });
      onPlanned();
    },
    onSettled: () => refreshNoGos(queries, organisationId),
  });
}
