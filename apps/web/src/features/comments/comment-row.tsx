import type { Comment } from '@cadans/contracts/comments';
import { Pencil, Trash2 } from 'lucide-react';
import { NOT_STORED } from '../../api/waiting-changes';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useKeptText } from '../../ui/use-kept-text';
import { formatAgo, formatMoment } from '../../words/moment';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { CommentBox } from './comment-box';
import { mentionedIn, type Person } from './mentions';
import { SaidText } from './said-text';
import type { CommentActs } from './use-comment-acts';

export interface CommentRowProps {
  comment: Comment;
  people: readonly Person[];
  timeZone: string;
  isMine: boolean;
  acts: CommentActs;
}

/** Something somebody said; one's own can be changed and taken back, once it no longer waits for a connection. */
export function CommentRow({ comment, people, timeZone, isMine, acts }: CommentRowProps) {
  const { t } = useTranslation('comments');
  const { t: ui } = useTranslation('ui');
  const { t: ofOffline } = useTranslation('offline');
  const { language } = useLanguage();
  // Kept with what was typed: empty when it is not being changed.
  const [draft, setDraft] = useKeptText(`comment.${comment.activityId}.${comment.id}`);
  const isChanging = isMine && draft !== '';
  const waits = comment.version === NOT_STORED;
  const by = people.find(({ id }) => id === comment.byId);
  const keep = () => {
    const text = draft.trim();
    if (text === '' || text === comment.text) return setDraft('');
    acts.changing.mutate(
      { comment, saying: { text, mentionedIds: mentionedIn(text, people) } },
      { onSuccess: () => setDraft('') },
    );
  };
  return (
    <li className="flex gap-2.5 py-2">
      <Avatar name={by?.name ?? '?'} id={comment.byId} size={26} />
      <div className="min-w-0 flex-1">
        <div className="flex min-h-6 flex-wrap items-center gap-x-2">
          <span className="font-medium">{by?.name}</span>
          <time
            dateTime={comment.at}
            title={formatMoment(comment.at, timeZone, language)}
            className="text-xs text-faint"
          >
            {formatAgo(comment.at, Date.now(), language) ?? t('justNow')}
          </time>
          {comment.editedAt ? (
            <span className="text-xs text-faint" title={formatMoment(comment.editedAt, timeZone, language)}>
              · {t('edited')}
            </span>
          ) : null}
          {waits ? <span className="text-xs text-warn">· {ofOffline('waitsHere')}</span> : null}
          {isMine && !waits && !isChanging ? (
            <span className="-my-1 ml-auto flex">
              <IconButton
                label={t('change')}
                icon={<Pencil size={14} aria-hidden />}
                onPress={() => setDraft(comment.text)}
              />
              <IconButton
                label={t('remove')}
                icon={<Trash2 size={14} aria-hidden />}
                onPress={() => acts.remove(comment)}
              />
            </span>
          ) : null}
        </div>
        {isChanging ? (
          <CommentBox
            label={t('change')}
            text={draft}
            // Emptied it is still being changed.
            onText={(text) => setDraft(text === '' ? ' ' : text)}
            people={people}
            onSend={keep}
            onCancel={() => setDraft('')}
            autoFocus
          >
            <Button size="s" className="ml-auto max-md:min-h-11" onPress={() => setDraft('')}>
              {ui('cancel')}
            </Button>
            <Button
              size="s"
              variant="primary"
              className="max-md:min-h-11"
              isDisabled={draft.trim() === ''}
              isPending={acts.changing.isPending}
              onPress={keep}
            >
              {t('keep')}
            </Button>
          </CommentBox>
        ) : (
          <SaidText text={comment.text} people={people} />
        )}
      </div>
    </li>
  );
}
