import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import type { YearPlan } from '../../../api/year-plan';
import type { Allowed } from '../../../features/progress/acts-of-decision';

/** What a member may with the plan as it stands: one that was agreed is shaped by who steers. */
export function rightsHere(membership: Membership, plan: YearPlan | undefined): Allowed {
  const isAgreed = plan?.plan?.status === 'agreed';
  return (ability) =>
    may(membership, ability) && (ability !== 'shape' || !isAgreed || may(membership, 'steer'));
}
