import type { Membership } from '@cadans/contracts/session';
import type { DecisionItem } from '@cadans/domain/decision-item';
import { useQuery } from '@tanstack/react-query';
import type { YearPlan } from '../../../api/year-plan';
import type { Known } from '../../../features/progress/known';
import { requestsQuery } from '../../../features/requests/request.queries';
import { useRequestActs } from '../../../features/requests/use-request-acts';
import { AcceptRequest } from '../requests/accept-request';

export interface AcceptMatterProps {
  item: DecisionItem;
  known: Known;
  /** Of the current year. */
  plan: YearPlan;
  membership: Membership;
  onDone: (isSettled: boolean) => void;
  onClose: () => void;
}

/** Puts a request that waits too long in the plan, as in the inbox: with all an activity has, and what that displaces. */
export function AcceptMatter({ item, known, plan, membership, onDone, onClose }: AcceptMatterProps) {
  const { organisationId, facts } = known;
  const { data } = useQuery(requestsQuery(organisationId));
  const acts = useRequestActs(organisationId, known.personName);
  const request = data?.requests.find(({ id }) => id === item.ids[0]);
  if (!request) return null;
  return (
    <AcceptRequest {...{ request, plan, facts, membership, acts, onClose }} onDone={() => onDone(true)} />
  );
}
