import { useMutation, useQueryClient } from '@tanstack/react-query';
import { explain } from '../../api/explain';
import { dropWaiting } from '../../api/outbox';
import type { DueStep } from '../../api/own-work';
import { workQuery } from '../../api/work.queries';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { sendStep } from './send-step';

interface Ticking {
  readonly step: DueStep;
  /** The day it was done; null takes it back. */
  readonly doneOn: string | null;
}

/** Says that a step is done: it goes from the week at once, and the message that tells so brings it back. */
export function useStepDone(organisationId: string, today: string): (step: DueStep) => void {
  const queries = useQueryClient();
  const { t } = useTranslation('week');
  const { t: ui } = useTranslation('ui');
  const { queryKey } = workQuery(organisationId);
  const put = (step: DueStep) =>
    queries.setQueryData(
      queryKey,
      (work) => work && { ...work, steps: work.steps.map((known) => (known.id === step.id ? step : known)) },
    );
  const { t: ofOffline } = useTranslation('offline');
  const wordsOf = ({ title }: DueStep) => t('saidStepDone', { title });
  const { mutate } = useMutation({
    mutationFn: ({ step, doneOn }: Ticking) => sendStep(queries, organisationId, step, doneOn, wordsOf(step)),
    onMutate: ({ step, doneOn }) => {
      void queries.cancelQueries({ queryKey });
      put({ ...step, doneOn });
    },
    onSuccess: (sent, { step, doneOn }) => {
      if ('waits' in sent) {
        const { said, key } = sent.waits;
        const takeBack = () => {
          if (dropWaiting(key)) put(step);
        };
        showToast({
          text: said,
          detail: ofOffline('waits'),
          action: { label: ui('undo'), onPress: takeBack },
        });
        return;
      }
      const now = { ...step, ...sent.answer };
      put(now);
      if (doneOn === null) return;
      const undo = { label: ui('undo'), onPress: () => mutate({ step: now, doneOn: null }) };
      showToast({ text: t('saidStepDone', { title: step.title }), action: undo });
    },
    onError: (error, { step }) => {
      put(step);
      showToast({
        tone: 'danger',
        text: t('stepRefused', { title: step.title }),
        detail: explain(error, ui),
      });
    },
    onSettled: (_changed, _error, { step }) => {
      void queries.invalidateQueries({ queryKey });
      void queries.invalidateQueries({ queryKey: ['activity', organisationId, step.activityId] });
    },
  });
  return (step) => mutate({ step, doneOn: today });
}
