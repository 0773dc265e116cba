import type { askByForm } from '@cadans/contracts/ask';
import * as asking from '@cadans/contracts/calls/ask';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';

/** Where a form is: its organisation, and the token of its link. */
export interface FormLink {
  readonly organisationId: string;
  readonly token: string;
}

/** Where a request is followed. */
export interface StatusLink {
  readonly organisationId: string;
  readonly statusToken: string;
}

/** Whose form it is, and whether it is open. */
export const askFormQuery = (params: FormLink) =>
  queryOptions({
    queryKey: ['ask-form', params.organisationId, params.token],
    queryFn: ({ signal }) => call(asking.showAskForm, { params, signal }),
  });

const LOOK_AGAIN = 30_000;

/** What became of a request: asked again now and then, and whenever one comes back to it. */
export const askedQuery = (params: StatusLink) =>
  queryOptions({
    queryKey: ['asked', params.organisationId, params.statusToken],
    queryFn: ({ signal }) => call(asking.showAsked, { params, signal }),
    refetchInterval: LOOK_AGAIN,
    staleTime: 5000,
  });

/** Sends a request under its key: however often it is sent, it is kept once. */
export function useSendAsk(params: FormLink) {
  return useMutation({
    meta: { saves: false },
    mutationFn: ({ key, body }: { key: string; body: BodyInputOf<typeof askByForm> }) =>
      call(asking.askByForm, { params, body, idempotencyKey: key }),
  });
}

/** Says something about a request to who decides. */
export function useAnswerAsked(params: StatusLink) {
  const queries = useQueryClient();
  const { queryKey } = askedQuery(params);
  return useMutation({
    meta: { saves: false },
    mutationFn: (text: string) => call(asking.answerAsked, { params, body: { text } }),
    onSuccess: (asked) => queries.setQueryData(queryKey, asked),
    // It may have been decided meanwhile.
    onError: () => void queries.invalidateQueries({ queryKey }),
  });
}
