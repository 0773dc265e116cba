import type { Review } from '@cadans/contracts/review-forms';
import { Banner } from '../../../ui/banner';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { FiguresShown } from '../figures-shown';
import { Notes } from '../notes/notes';
import { useNotes } from '../notes/use-notes';
import { Agenda, type AgendaProps } from './agenda';
import { CloseCard } from './close-card';
import { KeysTold } from './keys-told';
import { useReviewActs } from './use-review-acts';

export interface ReviewHeldProps extends Pick<AgendaProps, 'around' | 'askWindow' | 'accepting'> {
  review: Review;
  onClosed: () => void;
}

/** A review that is being held: the figures of its day, what is to be decided, what was said, and its end. */
export function ReviewHeld({ review, onClosed, ...props }: ReviewHeldProps) {
  const { t, language } = useTranslation('deciding');
  const { organisationId, maySteer } = props.around;
  const acts = useReviewActs(organisationId, review);
  const notes = useNotes(organisationId, review);
  const { closedOn } = review;
  return (
    <div data-review className="flex flex-col gap-4">
      {closedOn !== null ? (
        <Banner tone="good">{t('closedOn', { day: formatDayInWords(closedOn, language) })}</Banner>
      ) : maySteer ? null : (
        <Banner>{t('readOnly')}</Banner>
      )}
      <section aria-labelledby="kept-figures">
        <h2 id="kept-figures" className="pb-2 text-xs text-muted">
          {t('standOn', { day: formatDayInWords(review.openedOn, language) })}
        </h2>
        <FiguresShown figures={review.figures} />
      </section>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Agenda {...props} review={review} acts={acts} />
        <div className="flex flex-col gap-4 lg:sticky lg:top-18">
          <Notes review={review} notes={notes} maySteer={maySteer} />
          {closedOn === null && maySteer ? (
            <CloseCard {...{ review, acts, onClosed }} hasUnsaved={notes.isUnsaved} />
          ) : null}
        </div>
      </div>
      {closedOn === null && maySteer ? <KeysTold /> : null}
    </div>
  );
}
