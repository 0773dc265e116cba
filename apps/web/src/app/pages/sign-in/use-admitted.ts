import type { Admission } from '@cadans/contracts/doors';
import { useRouter } from '@tanstack/react-router';
import { startTimeForCode } from '../../../features/session/second-step/time-for-code';

export interface Admitting {
  /** Where one wanted to go; null when nowhere in particular. */
  destination: () => string | null;
  /** Leaves no way back to the page of the door: a link that is used up leads nowhere. */
  replace: boolean;
}

/** What happens once a door let one through: one is where one wanted to be, or is asked for the second step first. */
export function useAdmitted({ destination, replace }: Admitting): (admission: Admission) => void {
  const router = useRouter();
  return ({ secondStep }) => {
    const to = destination();
    if (!secondStep) return router.history.replace(to ?? '/');
    startTimeForCode();
    const search = { how: 'code', ...(to !== null && { return: to }) } as const;
    void router.navigate({ to: '/sign-in', search, replace });
  };
}
