import type { ReviewItemKind } from '@cadans/domain/review-agenda';
import type { ReviewChoice } from '@cadans/domain/review-choice';
import type { Sentence } from '@cadans/domain/sentence';

const CHOICES: Readonly<Record<ReviewChoice, Sentence>> = {
  keep: { nl: 'Blijft zo', en: 'Stays as it is' },
  move: { nl: 'Verplaatst', en: 'Moved' },
  scrap: { nl: 'Geschrapt', en: 'Scrapped' },
  reassign: { nl: 'In handen van', en: 'In the hands of' },
  change_promise: { nl: 'Belofte aangepast', en: 'Promise changed' },
  pause: { nl: 'Gepauzeerd', en: 'Paused' },
  lift: { nl: 'Opgeheven', en: 'Lifted' },
  decline: { nl: 'Afgewezen', en: 'Declined' },
  done: { nl: 'Gedaan', en: 'Done' },
  accept: { nl: 'In het plan gezet', en: 'Put in the plan' },
  park: { nl: 'Geparkeerd', en: 'Parked' },
};

/** Of what was agreed before it is the day that moves, and the agreement that is let go. */
const OF_EARLIER: Partial<Readonly<Record<ReviewChoice, Sentence>>> = {
  move: { nl: 'Andere dag', en: 'Another day' },
  scrap: { nl: 'Vervallen', en: 'Let go' },
};

/** What was decided about a kind of matter, as minutes say it before the name of who answers for it. */
export function choiceInMinutes(kind: ReviewItemKind, choice: ReviewChoice): Sentence {
  const ofEarlier = kind === 'earlier_decision' ? OF_EARLIER[choice] : undefined;
  return ofEarlier ?? CHOICES[choice];
}
