import { changePlanStatus } from '@cadans/contracts/calls/plans';
import type { Plan } from '@cadans/contracts/plans';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { planQuery, refreshPlans } from './foundation.queries';
import type { Place } from './place';

interface StatusChange {
  readonly status: Plan['status'];
  /** True for the undo of a change, which offers no undo of its own. */
  readonly isUndo?: boolean;
}

/** Agrees a plan, or opens it as a draft again: shown at once, rolled back with the server's reason. */
export function usePlanStatus(place: Place) {
  const queries = useQueryClient();
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const { queryKey } = planQuery(place);
  const show = (status: Plan['status']) =>
    queries.setQueryData(queryKey, (plan) => plan && { ...plan, status });
  const change = useMutation({
    scope: { id: `foundation ${place.organisationId} ${place.year}` },
    mutationFn: ({ status }: StatusChange) => call(changePlanStatus, { params: place, body: { status } }),
    onMutate: async ({ status }) => {
      await queries.cancelQueries({ queryKey });
      show(status);
    },
    onSuccess: (plan, { status, isUndo }) => {
      queries.setQueryData(queryKey, plan);
      refreshPlans(queries, place.organisationId);
      const before = status === 'agreed' ? 'draft' : 'agreed';
      const undo = () => change.mutate({ status: before, isUndo: true });
      showToast({
        text: t(status === 'agreed' ? 'agreedNow' : 'reopenedNow', { year: place.year }),
        ...(!isUndo && { action: { label: ui('undo'), onPress: undo } }),
      });
    },
    onError: (error, { status }) => {
      show(status === 'agreed' ? 'draft' : 'agreed');
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    },
  });
  return change;
}
