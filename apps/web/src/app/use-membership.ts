import type { Membership, Session } from '@cadans/contracts/session';
import { useRouteContext } from '@tanstack/react-router';

/** Who is signed in and as what in the organisation of the URL. Pages hand the part a feature needs to it. */
export function useMembership(): { session: Session; membership: Membership } {
  return useRouteContext({
    from: '/o/$organisationId',
    select: ({ session, membership }) => ({ session, membership }),
  });
}
