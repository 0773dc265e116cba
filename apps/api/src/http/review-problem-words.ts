import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What a review refuses, in words. */
export const REVIEW_PROBLEM_WORDS = {
  review_closed: {
    status: CONFLICT,
    nl: ['Dit stuurmoment is afgesloten', 'Wat besloten is blijft staan. Neem het mee naar het volgende.'],
    en: ['This review was closed', 'What was decided stands. Take it along to the next one.'],
  },
  review_undecided: {
    status: CONFLICT,
    nl: ['Nog niet alles is besloten', 'Neem over elk punt een besluit. Dan kan het stuurmoment dicht.'],
    en: ['Not everything was decided', 'Decide about every item. Then the review can be closed.'],
  },
  review_not_closed: {
    status: CONFLICT,
    nl: ['Dit stuurmoment is nog open', 'Sluit het eerst af. Dan kunnen de notulen de deur uit.'],
    en: ['This review is still open', 'Close it first. Then the minutes can go out.'],
  },
  stays_on_agenda: {
    status: CONFLICT,
    nl: [
      'Dit punt blijft op de agenda',
      'Alleen wat iemand er zelf op zette kan er weer af. Neem er een besluit over.',
    ],
    en: ['This item stays on the agenda', 'Only what somebody put on it can be taken off. Decide about it.'],
  },
  too_many_matters: {
    status: CONFLICT,
    nl: ['De agenda is vol', 'Neem eerst besluiten. Wat nu nog opkomt is voor het volgende stuurmoment.'],
    en: ['The agenda is full', 'Decide first. What comes up now is for the next review.'],
  },
  decided_already: {
    status: CONFLICT,
    nl: ['Hierover is al besloten', 'Neem dat besluit eerst terug als het anders moet.'],
    en: ['This was decided already', 'Take that decision back first when it has to be otherwise.'],
  },
  choice_not_offered: {
    status: RULE,
    nl: ['Zo kan hierover niet besloten worden', 'Kies een van de besluiten die bij dit punt horen.'],
    en: ['This cannot be decided like that', 'Choose one of the decisions that belong to this item.'],
  },
  due_day_passed: {
    status: RULE,
    nl: ['Die dag is al geweest', 'Kies vandaag of een latere dag.'],
    en: ['That day has gone by', 'Choose today or a later day.'],
  },
  carried_out: {
    status: CONFLICT,
    nl: [
      'Dit besluit is al uitgevoerd',
      'Wat uitgevoerd is wordt hier niet teruggedraaid. Wijzig het op zijn eigen plek.',
    ],
    en: [
      'This decision was carried out',
      'What was carried out is not undone here. Change it in its own place.',
    ],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
