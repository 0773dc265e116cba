import type { Presence } from '@cadans/contracts/changes';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { presenceQuery } from '../../../api/presence.queries';
import type { Acting } from '../deeds/acting';
import { sayLooking } from './say-looking';

// Well before what was said runs out (45 seconds).
const SAY_AGAIN = 20_000;

/** Says that one looks at an activity as long as it is on screen; answers the ids of the others who do. */
export function useLooking({ organisationId, memberId }: Acting, activityId: string): string[] {
  useEffect(() => {
    const sayAgain = () => {
      if (!document.hidden) void sayLooking(organisationId, activityId);
    };
    sayAgain();
    const timer = setInterval(sayAgain, SAY_AGAIN);
    document.addEventListener('visibilitychange', sayAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', sayAgain);
      void sayLooking(organisationId, null);
    };
  }, [organisationId, activityId]);
  const { data: present } = useQuery(presenceQuery(organisationId));
  return othersAt(present, activityId, memberId);
}

function othersAt(present: readonly Presence[], activityId: string, memberId: string): string[] {
  return present.flatMap((one) =>
    one.activityId === activityId && one.memberId !== memberId ? [one.memberId] : [],
  );
}
