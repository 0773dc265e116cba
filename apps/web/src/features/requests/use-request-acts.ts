import {
  answerRequest,
  askBack,
  createRequest,
  declineRequest,
  mergeRequest,
  parkRequest,
  reopenRequest,
  takeBackRequest,
} from '@cadans/contracts/calls/requests';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { createRequest as creation, Request } from '@cadans/contracts/requests';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '../../api/call';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { overtakenBy, overtakenInWords } from './overtaken';
import { requestsQuery, takeOverRequest } from './request.queries';

/** Something done with one request, and what else it needs to know. */
export type Deed =
  | { readonly is: 'decline'; readonly request: Request; readonly reason: string }
  | { readonly is: 'park'; readonly request: Request; readonly until: string }
  | { readonly is: 'merge'; readonly request: Request; readonly intoId: string }
  | { readonly is: 'ask'; readonly request: Request; readonly question: string }
  | { readonly is: 'answer'; readonly request: Request; readonly text: string }
  | { readonly is: 'reopen' | 'takeBack'; readonly request: Request };

/**
 * What one does with requests. Who asks waits for the answer, and gets the server's reason when it refuses, or what somebody
 * else did first; what was done
 * can be undone from the message, and by `undo`: the last thing first.
 */
export function useRequestActs(organisationId: string, nameOf: (memberId: string) => string) {
  const queries = useQueryClient();
  const { t, language } = useTranslation('requests');
  const { t: ui } = useTranslation('ui');
  const done = useRef<Request[]>([]);
  const { queryKey } = requestsQuery(organisationId);
  const refresh = () => {
    for (const about of ['facts', 'progress'])
      void queries.invalidateQueries({ queryKey: [about, organisationId] });
    return queries.invalidateQueries({ queryKey });
  };
  const why = (error: unknown) => {
    const current = overtakenBy(error);
    if (current) return overtakenInWords(current, nameOf, t);
    return error instanceof CallError && error.status === 412 ? t('stale') : explain(error, ui);
  };
  const undoOne = (request: Request) => {
    done.current = done.current.filter((one) => one !== request);
    undoing.mutate(request);
  };
  const sayDone = (text: string, request: Request) => {
    done.current.push(request);
    showToast({ text, action: { label: ui('undo'), onPress: () => undoOne(request) } });
  };
  const undoing = useMutation({
    mutationFn: (request: Request) => send(organisationId, undoOf(request)),
    onSuccess: (request) => {
      takeOverRequest(queries, organisationId, request);
      showToast({ text: t('done.reopened', { title: request.title }) });
      void queries.invalidateQueries({ queryKey: ['year', organisationId] });
    },
    onError: (error) => showToast({ tone: 'danger', text: t('refused'), detail: why(error) }),
    onSettled: refresh,
  });
  const doing = useMutation({
    mutationFn: (deed: Deed) => send(organisationId, deed),
    onError: (error) => {
      const current = overtakenBy(error);
      if (current) takeOverRequest(queries, organisationId, current);
    },
    onSuccess: (request, { is }) => {
      takeOverRequest(queries, organisationId, request);
      const { title, parkedUntil } = request;
      if (is === 'decline') sayDone(t('done.declined', { title }), request);
      else if (is === 'park')
        sayDone(t('done.parked', { title, day: formatDayInWords(parkedUntil ?? '', language) }), request);
      else if (is === 'merge') sayDone(t('done.merged', { title }), request);
      else if (is === 'ask') sayDone(t('done.askedBack', { title }), request);
      else showToast({ text: is === 'answer' ? t('answered') : t('done.reopened', { title }) });
    },
    onSettled: refresh,
  });
  const asking = useMutation({
    mutationFn: (body: BodyInputOf<typeof creation>) =>
      call(createRequest, { params: { organisationId }, body }),
    onSuccess: (request) => {
      takeOverRequest(queries, organisationId, request);
      showToast({ text: t('done.asked', { title: request.title }) });
    },
    onSettled: refresh,
  });
  return {
    doing,
    asking,
    sayDone,
    /** Why it was refused, and what to do about it. */
    why,
    undo: () => {
      const last = done.current.at(-1);
      if (last) undoOne(last);
    },
  };
}

export type RequestActs = ReturnType<typeof useRequestActs>;

/** What was decided is taken back; what only waits elsewhere is opened again. */
const undoOf = (request: Request): Deed => ({
  is: request.status === 'parked' || request.status === 'asked_back' ? 'reopen' : 'takeBack',
  request,
});

function send(organisationId: string, deed: Deed): Promise<Request> {
  const { id: requestId, version } = deed.request;
  const at = { params: { organisationId, requestId }, version };
  switch (deed.is) {
    case 'decline':
      return call(declineRequest, { ...at, body: { reason: deed.reason } });
    case 'park':
      return call(parkRequest, { ...at, body: { until: deed.until } });
    case 'merge':
      return call(mergeRequest, { ...at, body: { intoId: deed.intoId } });
    case 'ask':
      return call(askBack, { ...at, body: { question: deed.question } });
    case 'answer':
      return call(answerRequest, { ...at, body: { text: deed.text } });
    case 'reopen':
      return call(reopenRequest, at);
    case 'takeBack':
      return call(takeBackRequest, at);
  }
}
