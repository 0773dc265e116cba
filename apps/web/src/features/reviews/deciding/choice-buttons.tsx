import type { ReviewItem } from '@cadans/contracts/review-forms';
import type { ReviewChoice } from '@cadans/domain/review-choice';
import { Button } from '../../../ui/button';
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
            className="relative"
            variant={choice === chosen ? 'primary' : place === 0 ? 'outline' : 'secondary'}
            aria-label={t('choose', { choice: label, about })}
            aria-expanded={choice === chosen}
            onPress={() => onChoose(choice)}
            {...(isCurrent && choice !== chosen && { icon: <Key>{place + 1}</Key> })}
          >
            {label}
          </Button>
        );
      })}
    </fieldset>
  );
}

// Not as text: the key is no part of what the button is called. It takes no room: a matter becomes the current one as it is
// pressed, and a button that moved under the finger would not be the one that was pressed.
function Key({ children }: { children: number }) {
  return (
    <span
      aria-hidden
      data-choice-key={children}
      className="absolute -top-2 -left-1.5 grid min-w-4 place-items-center rounded border border-line-strong bg-paper px-1 text-2xs leading-3.5 font-medium text-muted before:content-[attr(data-choice-key)] max-md:hidden"
    />
  );
}
