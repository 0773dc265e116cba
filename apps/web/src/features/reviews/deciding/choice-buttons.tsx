import type { ReviewItem } from '@cadans/contracts/review-forms';
import type { ReviewChoice } from '@cadans/domain/review-choice';
import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import { useTranslation } from '../../../words/use-translation';
import { choiceLabel } from '../choice-words';

export interface ChoiceButtonsProps {
  item: ReviewItem;
  /** The one that is being filled in. */
  chosen: ReviewChoice | undefined;
  /** The keys are for this matter: their numbers stand on the buttons. */
  isCurrent: boolean;
  onChoose: (choice: ReviewChoice) => void;
}

/** What can be decided about a matter, the one to expect first. */
export function ChoiceButtons({ item, chosen, isCurrent, onChoose }: ChoiceButtonsProps) {
  const { t, language } = useTranslation('deciding');
  const { t: ofReviews } = useTranslation('reviews');
  const about = item.sentence[language];
  return (
    <fieldset aria-label={t('choices', { about })} className="flex min-w-0 flex-wrap gap-2">
      {item.choices.map((choice, place) => {
        const label = choiceLabel(item.kind, choice, ofReviews);
        return (
          <Button
            key={choice}
            size="s"
            variant={choice === chosen ? 'primary' : place === 0 ? 'outline' : 'secondary'}
            aria-label={t('choose', { choice: label, about })}
            aria-expanded={choice === chosen}
            onPress={() => onChoose(choice)}
            {...(isCurrent &&
              choice !== chosen && {
                icon: (
                  <span className="max-md:hidden">
                    <Kbd>{String(place + 1)}</Kbd>
                  </span>
                ),
              })}
          >
            {label}
          </Button>
        );
      })}
    </fieldset>
  );
}
