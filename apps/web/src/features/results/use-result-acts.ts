import { correctResult } from '@cadans/contracts/calls/results';
import type { Result } from '@cadans/contracts/results';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { dropWaiting } from '../../api/outbox';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { refreshResults } from './result.queries';
import { type NewResult, sendResult } from './send-result';

/** What is done with what was measured. */
export type ResultAct =
  | {
      readonly is: 'record';
      readonly activity: { readonly id: string; readonly title: string };
      readonly result: NewResult;
      readonly key: string;
    }
  | { readonly is: 'correct'; readonly result: Result; readonly right: NewResult };

/**
 * Records and corrects results. A correction says the way back; what was recorded stays and can be corrected. What is
 * recorded without a connection waits on this device, and can be dropped while it does; a correction needs a connection.
 */
export function useResultActs(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('results');
  const { t: ui } = useTranslation('ui');
  const { t: ofOffline } = useTranslation('offline');
  const { mutate, isPending } = useMutation({
    mutationFn: async (act: ResultAct) => {
      if (act.is === 'record') {
        const said = t('recorded', { title: act.activity.title });
        return sendResult(queries, organisationId, { ...act, said });
      }
      const { id, version } = act.result;
      const params = { organisationId, resultId: id };
      return { answer: await call(correctResult, { params, body: act.right, version }) };
    },
    onSuccess: (sent, act) => {
      if ('waits' in sent) {
        const { key, said } = sent.waits;
        const action = { label: ui('undo'), onPress: () => void dropWaiting(key) };
        showToast({ text: said, detail: ofOffline('waits'), action });
      } else if (act.is === 'record') {
        showToast({ text: t('recorded', { title: act.activity.title }) });
      } else {
        const onPress = () => mutate({ is: 'correct', result: sent.answer, right: partsOf(act.result) });
        showToast({ text: t('corrected'), action: { label: ui('undo'), onPress } });
      }
    },
    onError: (error) => showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) }),
    onSettled: () => refreshResults(queries, organisationId),
  });
  return { send: mutate, isPending };
}

/** What can be put right of a result. */
function partsOf(result: Result): NewResult {
  const { reach, interactions, leads, quoteRequests, revenue, cost, note, source, measuredOn } = result;
  return { reach, interactions, leads, quoteRequests, revenue, cost, note, source, measuredOn };
}
