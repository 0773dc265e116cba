import type { ReviewItem } from '@cadans/contracts/review-forms';
import { useTranslation } from '../../../words/use-translation';
import { type Around, nameIn } from '../around';
import { decidedLabel } from '../choice-words';

export interface ArrivalsProps {
  items: readonly ReviewItem[];
  /** The matters that somebody else just decided, or took back. */
  fresh: ReadonlySet<string>;
  around: Pick<Around, 'members'>;
}

/** Reads out what the other decided. */
export function Arrivals({ items, fresh, around }: ArrivalsProps) {
  const { t, language } = useTranslation('deciding');
  const { t: ofReviews } = useTranslation('reviews');
  const said = items
    .filter(({ id }) => fresh.has(id))
    .map(({ kind, sentence, decision }) => {
      const about = sentence[language];
      if (!decision) return t('cameBack', { about });
      const person = nameIn(around.members, decision.byId);
      return t('cameIn', { person, decided: decidedLabel(kind, decision.choice, ofReviews), about });
    });
  return (
    <p role="status" className="sr-only">
      {said.join(' ')}
    </p>
  );
}
