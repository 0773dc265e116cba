import { may } from '@cadans/domain/ability';
import { useMemo } from 'react';
import { useMembership } from '../use-membership';
import { DESTINATIONS, type Destination } from './destinations';

/** Where who only asks finds what became of it: what they asked, the plan, and what fits in it. */
const OF_REQUESTER: readonly Destination['name'][] = [
  'year',
  'requests',
  'foundation',
  'portfolio',
  'settings',
];

/**
 * The main menu: who has one account has nothing to compare, who only looks asks for nothing, and who only asks has no work
 * to do or to steer.
 */
export function useDestinations() {
  const { session, membership } = useMembership();
  const hasOthers = session.organisations.length > 1;
  const mayAsk = may(membership, 'ask');
  const onlyAsks = membership.role === 'requester' && !membership.admin;
  return useMemo(
    () =>
      DESTINATIONS.map(({ screens, ...group }) => ({
        ...group,
        screens: screens.filter(
          ({ name }) =>
            (name !== 'portfolio' || hasOthers) &&
            (name !== 'requests' || mayAsk) &&
            (!onlyAsks || OF_REQUESTER.includes(name)),
        ),
      })).filter(({ screens }) => screens.length > 0),
    [hasOthers, mayAsk, onlyAsks],
  );
}
