import { createPlan } from '@cadans/contracts/calls/plans';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { planQuery, refreshPlans } from './foundation.queries';

/** Opens the plan of a year as a draft, blank or with what another year says. */
export function useOpenPlan(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  return useMutation({
    mutationFn: ({ year, from }: { year: number; from: number | null }) =>
      call(createPlan, {
        params: { organisationId },
        body: { year, ...(from !== null && { from }) },
      }),
    onSuccess: (plan) => {
      queries.setQueryData(planQuery({ organisationId, year: plan.year }).queryKey, plan);
      refreshPlans(queries, organisationId);
      showToast({ text: t('opened', { year: plan.year }) });
    },
    onError: (error) => showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) }),
  });
}
