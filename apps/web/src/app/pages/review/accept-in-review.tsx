import type { ReviewItem } from '@cadans/contracts/review-forms';
import type { Membership } from '@cadans/contracts/session';
import type { Facts } from '@cadans/domain/facts';
import { useQuery } from '@tanstack/react-query';
import type { YearPlan } from '../../../api/year-plan';
import { requestsQuery } from '../../../features/requests/request.queries';
import type { Decision } from '../../../features/reviews/deciding/decide-of';
import { AcceptDialog } from '../requests/accept-dialog';

export interface AcceptInReviewProps {
  item: ReviewItem;
  plan: YearPlan;
  facts: Facts | undefined;
  membership: Membership;
  isPending: boolean;
  /** Why it was refused, in the server's words. */
  refusal: string | null;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
}

/** Puts a request in the plan as the decision of a review: what it asks and shows is that of the inbox. */
export function AcceptInReview({ item, refusal, onDecide, ...props }: AcceptInReviewProps) {
  const { data } = useQuery(requestsQuery(props.membership.organisationId));
  const request = data?.requests.find(({ id }) => id === item.ids[0]);
  if (!request) return null;
  return (
    <AcceptDialog
      {...props}
      request={request}
      refused={refusal}
      onAccept={(planned) =>
        onDecide({ choice: 'accept', dueOn: laterOf(planned.endsOn, props.plan.today), ...planned })
      }
    />
  );
}

// What is decided is due from today on.
const laterOf = (one: string, other: string): string => (one > other ? one : other);
