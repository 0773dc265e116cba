import type { Review } from '@cadans/contracts/review-forms';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { TextArea } from '../../../ui/text-area';
import { useTranslation } from '../../../words/use-translation';
import { NotesConflict } from './notes-conflict';
import type { ReviewNotes } from './use-notes';

export interface NotesProps {
  review: Review;
  notes: ReviewNotes;
  maySteer: boolean;
}

/** What was discussed, for the minutes: saved while one writes. */
export function Notes({ review, notes, maySteer }: NotesProps) {
  const { t } = useTranslation('deciding');
  const { t: ofReviews } = useTranslation('reviews');
  const { text, state, why, theirs, isUnsaved, type, settle, forget, saveNow } = notes;
  if (review.closedOn !== null || !maySteer) {
    return (
      <Card title={t('notes')}>
        <p className="text-sm whitespace-pre-wrap text-pretty">{review.notes || ofReviews('notesNone')}</p>
        {isUnsaved && maySteer ? (
          <Banner
            tone="warn"
            title={t('notesLost')}
            className="mt-3"
            actions={
              <Button size="s" onPress={forget}>
                {t('notesForget')}
              </Button>
            }
          >
            <p className="whitespace-pre-wrap">{text}</p>
          </Banner>
        ) : null}
      </Card>
    );
  }
  return (
    <Card
      title={t('notes')}
      aside={
        <span
          role="status"
          className={state === 'failed' || state === 'conflict' ? 'text-danger' : undefined}
        >
          {state === 'calm' ? '' : t(`notesState.${state}`)}
        </span>
      }
    >
      <TextArea
        label={t('notes')}
        labelHidden
        rows={6}
        placeholder={t('notesHint')}
        maxLength={20_000}
        value={text}
        onChange={type}
        onBlur={saveNow}
      />
      {why === null ? null : <p className="pt-2 text-xs text-danger">{why}</p>}
      {state === 'conflict' ? (
        <NotesConflict mine={text} theirs={theirs} onSettle={settle} onTake={forget} />
      ) : null}
    </Card>
  );
}
