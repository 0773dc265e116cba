import type { NoGo } from '@cadans/contracts/no-gos';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { noGosQuery } from '../../../api/no-gos.queries';
import type { YearPlan } from '../../../api/year-plan';

/** The decisions that stand against channels, by channel; asked only when the plan leaves a channel alone. */
export function useNoGos({ channels }: YearPlan, organisationId: string): ReadonlyMap<string, NoGo> {
  const isAsked = channels.some(({ stance }) => stance === 'deliberately_not');
  const { data } = useQuery({ ...noGosQuery(organisationId), enabled: isAsked });
  return useMemo(
    () =>
      new Map(
        (data?.noGos ?? []).flatMap((noGo) =>
          noGo.channelId !== null && noGo.lifted === null ? [[noGo.channelId, noGo] as const] : [],
        ),
      ),
    [data],
  );
}
