import { createPlan } from '@cadans/contracts/calls/plans';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';

export interface YearWithoutPlanProps {
  organisationId: string;
  year: number;
  /** The years that have a plan. */
  planned: readonly number[];
  mayShape: boolean;
  /** The plan is there: choose its themes. */
  onOpened: () => void;
}

/** A year nobody planned yet: says what a plan is, and opens one, with the themes of another year when there is one. */
export function YearWithoutPlan(props: YearWithoutPlanProps) {
  const { organisationId, year, planned, mayShape, onOpened } = props;
  const { t } = useTranslation('year');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const nearest = planned.toSorted((one, other) => Math.abs(one - year) - Math.abs(other - year))[0];
  const open = useMutation({
    mutationFn: (from: number | undefined) =>
      call(createPlan, { params: { organisationId }, body: { year, ...(from && { from }) } }),
    onSuccess: (_plan, from) => {
      void queries.invalidateQueries({ queryKey: ['plans', organisationId] });
      void queries.invalidateQueries({ queryKey: ['plan', organisationId] });
      void queries.invalidateQueries({ queryKey: ['year', organisationId, year] });
      if (!from) onOpened();
    },
    onError: (error) =>
      showToast({ tone: 'danger', text: t('planNotOpened', { year }), detail: explain(error, ui) }),
  });
  return (
    <EmptyState
      title={t('noPlanTitle', { year })}
      icon={<CalendarPlus size={22} />}
      actions={
        mayShape ? (
          <>
            {nearest ? (
              <Button variant="primary" isPending={open.isPending} onPress={() => open.mutate(nearest)}>
                {t('openFrom', { year, from: nearest })}
              </Button>
            ) : null}
            <Button
              variant={nearest ? 'secondary' : 'primary'}
              isPending={open.isPending}
              onPress={() => open.mutate(undefined)}
            >
              {t(nearest ? 'openEmpty' : 'openPlan', { year })}
            </Button>
          </>
        ) : undefined
      }
    >
      {t(mayShape ? 'noPlanText' : 'noPlanAsk')}
    </EmptyState>
  );
}
