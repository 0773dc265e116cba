import { acceptRequest } from '@cadans/contracts/calls/requests';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { acceptRequest as acceptance, Request } from '@cadans/contracts/requests';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { refreshNoGos } from '../../../api/no-gos.queries';
import { requestsQuery, takeOverRequest } from '../../../features/requests/request.queries';
import type { RequestActs } from '../../../features/requests/use-request-acts';
import { useTranslation } from '../../../words/use-translation';

/** Puts a request in the plan: the activity stands in the year, and the figures reckon with it. */
export function useAccept(organisationId: string, { sayDone }: RequestActs) {
  const queries = useQueryClient();
  const { t } = useTranslation('requests');
  return useMutation({
    mutationFn: ({ request, body }: { request: Request; body: BodyInputOf<typeof acceptance> }) =>
      call(acceptRequest, {
        params: { organisationId, requestId: request.id },
        version: request.version,
        body,
      }),
    onSuccess: ({ activity, request }) => {
      takeOverRequest(queries, organisationId, request);
      sayDone(t('done.accepted', { title: activity.title }), request);
    },
    onSettled: async () => {
      for (const about of ['year', 'facts', 'progress', 'work'])
        void queries.invalidateQueries({ queryKey: [about, organisationId] });
      void refreshNoGos(queries, organisationId);
      await queries.invalidateQueries({ queryKey: requestsQuery(organisationId).queryKey });
    },
  });
}
