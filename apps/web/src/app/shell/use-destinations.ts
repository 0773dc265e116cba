import { may } from '@cadans/domain/ability';
import { useMemo } from 'react';
import { useMembership } from '../use-membership';
import { DESTINATIONS } from './destinations';

/** The main menu: who has one account has nothing to compare, and who only looks asks for nothing. */
export function useDestinations() {
  const { session, membership } = useMembership();
  const hasOthers = session.organisations.length > 1;
  const mayAsk = may(membership, 'ask');
  return useMemo(
    () =>
      DESTINATIONS.map(({ screens, ...group }) => ({
        ...group,
        screens: screens.filter(
          ({ name }) => (name !== 'portfolio' || hasOthers) && (name !== 'requests' || mayAsk),
        ),
      })),
    [hasOthers, mayAsk],
  );
}
