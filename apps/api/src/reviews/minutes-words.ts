import type { ReviewChoice } from '@cadans/domain/review-choice';
import type { Sentence } from '@cadans/domain/sentence';

/** What was decided, as minutes say it before the name of who answers for it. */
export const CHOICE_IN_MINUTES: Readonly<Record<ReviewChoice, Sentence>> = {
  keep: { nl: 'Blijft zo', en: 'Stays as it is' },
  move: { nl: 'Verzet', en: 'Moved' },
  scrap: { nl: 'Geschrapt', en: 'Scrapped' },
  reassign: { nl: 'In handen van', en: 'In the hands of' },
  change_promise: { nl: 'Belofte aangepast', en: 'Promise changed' },
  pause: { nl: 'Gepauzeerd', en: 'Paused' },
  lift: { nl: 'Niet langer bewust niet', en: 'No longer deliberately not' },
  decline: { nl: 'Afgewezen', en: 'Declined' },
  done: { nl: 'Gedaan', en: 'Done' },
  accept: { nl: 'Ingepland', en: 'Planned' },
  park: { nl: 'Geparkeerd', en: 'Parked' },
};
