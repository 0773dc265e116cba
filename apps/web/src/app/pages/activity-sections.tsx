import type { Activity } from '@cadans/contracts/activities';
import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import type { YearPlan } from '../../api/year-plan';
import { Conversation } from '../../features/comments/conversation';
import { ActivityResults } from '../../features/results/activity-results';
import { Preparation } from '../../features/steps/preparation';
import { StandingIn } from '../../features/team/standing-in';

export interface ActivitySectionsProps {
  plan: YearPlan;
  membership: Membership;
  story: Activity;
}

/** What an open activity shows besides itself: what it yielded once it is done, its preparation, and what is said about it. */
export function ActivitySections({ plan, membership, story }: ActivitySectionsProps) {
  const { organisationId, memberId } = membership;
  const mayPlan = may(membership, 'plan');
  return (
    <>
      <StandingIn organisationId={organisationId} activity={story} members={plan.members} />
      {story.status === 'done' ? (
        <ActivityResults
          organisationId={organisationId}
          activity={story}
          today={plan.today}
          mayPlan={mayPlan}
        />
      ) : null}
      <Preparation plan={plan} organisationId={organisationId} activity={story} mayPlan={mayPlan} />
      <Conversation
        plan={plan}
        organisationId={organisationId}
        activity={story}
        memberId={memberId}
        maySay={mayPlan}
      />
    </>
  );
}
