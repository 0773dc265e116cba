import { addComment, changeComment, removeComment } from '@cadans/contracts/calls/comments';
import type { Comment } from '@cadans/contracts/comments';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { sendOrWait } from '../../api/send-or-wait';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { commentsQuery } from './comment.queries';

export interface Saying {
  readonly text: string;
  readonly mentionedIds: string[];
}

/** The conversation about an activity, and who speaks in it. */
export interface Speaking {
  readonly organisationId: string;
  readonly activityId: string;
  /** The title of the activity, to name what was said where it is shown elsewhere. */
  readonly title: string;
  readonly memberId: string;
}

/**
 * What one does in a conversation: say something, change what one said, take it back. What is said without a connection
 * waits on this device.
 */
export function useCommentActs({ organisationId, activityId, title, memberId }: Speaking) {
  const queries = useQueryClient();
  const { t } = useTranslation('comments');
  const { t: ui } = useTranslation('ui');
  const { queryKey } = commentsQuery(organisationId, activityId);
  const inActivity = { organisationId, activityId };
  const patch = (change: (comments: readonly Comment[]) => readonly Comment[]) =>
    queries.setQueryData(queryKey, (known) => known && [...change(known)]);
  const onError = (error: Error) => {
    showToast({ tone: 'danger', text: t('refused'), detail: `${explain(error, ui)} ${t('stillTyped')}` });
    void queries.invalidateQueries({ queryKey });
  };
  // A read that is under way would bring back what was said before.
  const onMutate = () => queries.cancelQueries({ queryKey });

  const adding = useMutation({
    mutationFn: ({ saying, key }: { saying: Saying; key: string }) => {
      const waits = () => ({
        organisationId,
        key,
        doing: { is: 'comment' as const, comment: { activityId, saying, byId: memberId } },
        said: t('saidOf', { title }),
        changes: [],
      });
      return sendOrWait(queries, waits, () =>
        call(addComment, { params: inActivity, body: saying, idempotencyKey: key }),
      );
    },
    onMutate,
    onSuccess: (sent) => {
      // What waits stands in the conversation by itself.
      if ('waits' in sent) return;
      const said = sent.answer;
      patch((comments) => [...comments.filter(({ id }) => id !== said.id), said]);
    },
    onError,
  });
  const changing = useMutation({
    mutationFn: ({ comment, saying }: { comment: Comment; saying: Saying }) =>
      call(changeComment, {
        params: { ...inActivity, commentId: comment.id },
        body: saying,
        version: comment.version,
      }),
    onMutate,
    onSuccess: (said) => patch((comments) => comments.map((one) => (one.id === said.id ? said : one))),
    onError,
  });
  const removing = useMutation({
    mutationFn: ({ id, version }: Comment) =>
      call(removeComment, { params: { ...inActivity, commentId: id }, version }),
    onMutate,
    onSuccess: (_, { id, text, mentionedIds }) => {
      patch((comments) => comments.filter((one) => one.id !== id));
      const key = crypto.randomUUID();
      const onPress = () => adding.mutate({ saying: { text, mentionedIds }, key });
      showToast({ text: t('removed'), action: { label: ui('undo'), onPress } });
    },
    onError: (error) => {
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
      void queries.invalidateQueries({ queryKey });
    },
  });
  return { adding, changing, remove: removing.mutate };
}

export type CommentActs = ReturnType<typeof useCommentActs>;
