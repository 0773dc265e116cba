import type { Membership } from '@cadans/contracts/session';
import { currentYear } from './year-in-path';

/** The screen one starts with: who makes the work starts with their own week, who steers it with the year. */
export function homeOf({ organisationId, role }: Pick<Membership, 'organisationId' | 'role'>) {
  return role === 'marketer'
    ? ({ to: '/o/$organisationId/week', params: { organisationId } } as const)
    : ({
        to: '/o/$organisationId/year/$year',
        params: { organisationId, year: currentYear() },
        search: {},
      } as const);
}
