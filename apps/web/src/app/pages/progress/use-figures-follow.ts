import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { refreshProgress } from '../../../features/progress/refresh-progress';

/** Reads the figures again when something became of the plans: done here, undone, or by a colleague. */
export function useFiguresFollow(organisationId: string, plans: readonly YearPlan[]): void {
  const queries = useQueryClient();
  const isWriting = useIsMutating() > 0;
  const seen = useRef<ReadonlyMap<number, YearPlan>>(new Map());
  useEffect(() => {
    if (isWriting) return;
    const changed = plans.some((plan) => {
      const before = seen.current.get(plan.year);
      return before !== undefined && before !== plan;
    });
    seen.current = new Map(plans.map((plan) => [plan.year, plan]));
    if (changed) refreshProgress(queries, organisationId);
  }, [queries, organisationId, plans, isWriting]);
}
