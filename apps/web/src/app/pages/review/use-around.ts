import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { factsQuery } from '../../../api/facts.queries';
import { yearQuery } from '../../../api/year.queries';
import type { Around } from '../../../features/reviews/around';
import { useDayZone } from '../../../ui/day-zone';
import { todayInZone } from '../../../ui/today-in-zone';
import { useMembership } from '../../use-membership';
import { currentYear } from '../../year-in-path';

/** What a review stands in, once it is known; the plan of this year tells who there is. */
export function useAround(organisationId: string) {
  const { membership } = useMembership();
  const { data: plan, error } = useQuery(yearQuery(organisationId, currentYear()));
  // Without its rows a review can be held all the same: then nothing is filled in beforehand.
  const { data, isPending } = useQuery(factsQuery(organisationId));
  useDayZone(plan?.timeZone ?? 'Europe/Amsterdam');
  const { memberId } = membership;
  const maySteer = may(membership, 'steer');
  const facts = data?.facts;
  const around = useMemo(
    (): Around | undefined =>
      plan && !isPending
        ? {
            organisationId,
            memberId,
            maySteer,
            facts,
            members: plan.members,
            today: facts?.today ?? todayInZone(),
          }
        : undefined,
    [organisationId, memberId, maySteer, facts, plan, isPending],
  );
  return { around, plan, error };
}
