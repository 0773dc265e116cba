import { useMembership } from '../use-membership';
import { DESTINATIONS } from './destinations';

const OF_ONE_ACCOUNT = DESTINATIONS.map(({ screens, ...group }) => ({
  ...group,
  screens: screens.filter(({ name }) => name !== 'portfolio'),
}));

/** The main menu: who has one account has nothing to compare. */
export function useDestinations() {
  const { session } = useMembership();
  return session.organisations.length > 1 ? DESTINATIONS : OF_ONE_ACCOUNT;
}
