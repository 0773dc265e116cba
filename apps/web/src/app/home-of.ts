import type { Membership } from '@cadans/contracts/session';
import { currentYear } from './year-in-path';

/**
 * The screen one starts with: who makes the work starts with their own week, who asks for it with what they asked, who steers
 * it with the year.
 */
export function homeOf({ organisationId, role }: Pick<Membership, 'organisationId' | 'role'>) {
  const params = { organisationId };
  if (role === 'marketer') return { to: '/o/$organisationId/week', params } as const;
  if (role === 'requester') return { to: '/o/$organisationId/requests', params } as const;
  return {
    to: '/o/$organisationId/year/$year',
    params: { organisationId, year: currentYear() },
    search: {},
  } as const;
}
