import { yearOf } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import { effectOfRequest } from '@cadans/domain/request-effect';
import { useDeferredValue, useMemo } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import type { Accepting } from './start-accepting';

/**
 * What the plan would become of what is chosen so far, a moment behind the hand that chooses; null while it is not known
 * whose it is, where and when.
 */
export function useEffectOf(accepting: Accepting, facts: Facts | undefined, plan: YearPlan | undefined) {
  const { themeId, ownerId, channelId, startsOn, endsOn, effortHours } = useDeferredValue(accepting);
  const capacity = plan && plan.year === yearOf(endsOn) ? plan.weeklyCapacity : null;
  return useMemo(() => {
    if (!facts || ownerId === null || channelId === null) return null;
    const draft = { themeId: themeId ?? '', channelId, ownerId, startsOn, endsOn, effortHours };
    return effectOfRequest<never>(facts, draft, { capacity });
  }, [facts, themeId, ownerId, channelId, startsOn, endsOn, effortHours, capacity]);
}
