import type { ContractOf } from '@cadans/contracts/calls/call';
import { correctResult, recordResult } from '@cadans/contracts/calls/results';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { Result } from '@cadans/contracts/results';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { refreshResults } from './result.queries';

type NewResult = BodyInputOf<ContractOf<typeof recordResult>>;

/** What is done with what was measured. */
export type ResultAct =
  | {
      readonly is: 'record';
      readonly activity: { readonly id: string; readonly title: string };
      readonly result: NewResult;
      readonly key: string;
    }
  | { readonly is: 'correct'; readonly result: Result; readonly right: NewResult };

/** Records and corrects results. A correction says the way back; what was recorded stays and can be corrected. */
export function useResultActs(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('results');
  const { t: ui } = useTranslation('ui');
  const { mutate, isPending } = useMutation({
    mutationFn: (act: ResultAct): Promise<Result> => {
      if (act.is === 'record')
        return call(recordResult, {
          params: { organisationId, activityId: act.activity.id },
          body: act.result,
          idempotencyKey: act.key,
        });
      const { id, version } = act.result;
      return call(correctResult, { params: { organisationId, resultId: id }, body: act.right, version });
    },
    onSuccess: (stored, act) => {
      if (act.is === 'record') {
        showToast({ text: t('recorded', { title: act.activity.title }) });
      } else {
        const onPress = () => mutate({ is: 'correct', result: stored, right: partsOf(act.result) });
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
