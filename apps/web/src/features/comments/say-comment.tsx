import { useRef } from 'react';
import { Button } from '../../ui/button';
import { useKeptText } from '../../ui/use-kept-text';
import { useTranslation } from '../../words/use-translation';
import { CommentBox } from './comment-box';
import { mentionedIn, type Person } from './mentions';
import type { CommentActs } from './use-comment-acts';

export interface SayCommentProps {
  activityId: string;
  people: readonly Person[];
  acts: CommentActs;
}

/** The place to say something. What is not sent is kept until it is. */
export function SayComment({ activityId, people, acts: { adding } }: SayCommentProps) {
  const { t } = useTranslation('comments');
  const [text, setText] = useKeptText(`comment.${activityId}`);
  // Sent again after an answer that never arrived, it is said once.
  const sending = useRef({ text: '', key: '' });
  const newest = useRef(text);
  const write = (next: string) => {
    newest.current = next;
    setText(next);
  };
  const send = () => {
    const said = text.trim();
    if (said === '' || adding.isPending) return;
    if (sending.current.text !== said) sending.current = { text: said, key: crypto.randomUUID() };
    const { key } = sending.current;
    adding.mutate(
      { saying: { text: said, mentionedIds: mentionedIn(said, people) }, key },
      {
        onSuccess: () => {
          sending.current = { text: '', key: '' };
          // What is typed since is another comment.
          if (newest.current.trim() === said) write('');
        },
      },
    );
  };
  return (
    <CommentBox
      label={t('say')}
      placeholder={t('sayExample')}
      text={text}
      onText={write}
      people={people}
      onSend={send}
    >
      <p className="mr-auto text-xs text-faint max-md:hidden">{t('sendHint')}</p>
      <Button
        size="s"
        variant="primary"
        className="max-md:ml-auto max-md:min-h-11"
        isDisabled={text.trim() === ''}
        isPending={adding.isPending}
        onPress={send}
      >
        {t('send')}
      </Button>
    </CommentBox>
  );
}
