import { useQuery } from '@tanstack/react-query';
import { explain } from '../../api/explain';
import type { YearPlan } from '../../api/year-plan';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { DrawerSection } from '../../ui/drawer-section';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { commentsQuery } from './comment.queries';
import { CommentRow } from './comment-row';
import { SayComment } from './say-comment';
import { useCommentActs } from './use-comment-acts';

export interface ConversationProps {
  plan: Pick<YearPlan, 'members' | 'timeZone'>;
  organisationId: string;
  activity: { readonly id: string; readonly title: string };
  /** Who reads here. */
  memberId: string;
  maySay: boolean;
}

/** What members say about an activity, oldest first. */
export function Conversation({ plan, organisationId, activity, memberId, maySay }: ConversationProps) {
  const { id: activityId, title } = activity;
  const { t } = useTranslation('comments');
  const { t: ui } = useTranslation('ui');
  const { data: comments, error, refetch } = useQuery(commentsQuery(organisationId, activityId));
  const acts = useCommentActs({ organisationId, activityId, title, memberId });
  const callable = plan.members.filter(({ active }) => active);
  return (
    <DrawerSection title={t('title')} aside={comments?.length || null}>
      {comments ? (
        comments.length > 0 ? (
          <ul className="mb-2">
            {comments.map((comment) => (
              <CommentRow
                key={comment.id}
                comment={comment}
                people={plan.members}
                timeZone={plan.timeZone}
                isMine={maySay && comment.byId === memberId}
                acts={acts}
              />
            ))}
          </ul>
        ) : (
          <p className="mb-2 text-muted">{t(maySay ? 'none' : 'noneRead')}</p>
        )
      ) : error ? (
        <Banner
          tone="danger"
          title={explain(error, ui)}
          actions={<Button onPress={() => refetch()}>{ui('retry')}</Button>}
        />
      ) : (
        <Skeleton className="h-16 w-full" />
      )}
      {maySay ? <SayComment activityId={activityId} people={callable} acts={acts} /> : null}
    </DrawerSection>
  );
}
