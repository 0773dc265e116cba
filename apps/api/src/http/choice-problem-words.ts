import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What the choices of an organisation refuse, in words: where it deliberately does nothing, and how much it chooses. */
export const CHOICE_PROBLEM_WORDS = {
  deliberately_not: {
    status: RULE,
    nl: [
      'Bewust niet',
      'Hier is bewust niet voor gekozen. Wie stuurt kan dat besluit met een reden doorbreken.',
    ],
    en: ['Deliberately not', 'This was deliberately not chosen. Who steers can override that, for a reason.'],
  },
  already_decided_against: {
    status: CONFLICT,
    nl: ['Dit is al bewust niet', 'Herzie het besluit dat er staat, of haal het er eerst af.'],
    en: ['This is deliberately not already', 'Review the decision that stands, or lift it first.'],
  },
  no_go_lifted: {
    status: CONFLICT,
    nl: [
      'Dit besluit geldt niet meer',
      'Het is opgeheven. Neem het besluit opnieuw als het weer moet gelden.',
    ],
    en: ['This decision no longer stands', 'It was lifted. Decide again when it should stand again.'],
  },
  review_not_ahead: {
    status: RULE,
    nl: ['Die dag is al geweest', 'Kies een dag na vandaag om het besluit te herzien.'],
    en: ['That day has come already', 'Choose a day after today to review the decision.'],
  },
  request_decided: {
    status: CONFLICT,
    nl: ['Hierover is al besloten', 'Neem dat besluit eerst terug als het anders moet.'],
    en: ['This is decided already', 'Take that decision back first when it should be otherwise.'],
  },
  merged_into_decided: {
    status: CONFLICT,
    nl: ['Daar kan het niet bij', 'Voeg het bij een ander verzoek waarover nog besloten moet worden.'],
    en: ['It cannot go together with that', 'Merge it into another request that is still to be decided.'],
  },
  activity_touched: {
    status: CONFLICT,
    nl: [
      'Er is al aan gewerkt',
      'De activiteit is sindsdien veranderd. Schrap haar met een reden als ze niet doorgaat.',
    ],
    en: ['It has been worked on', 'The activity changed since. Scrap it for a reason when it is off.'],
  },
  form_closed: {
    status: CONFLICT,
    nl: ['Dit formulier is gesloten', 'Vraag de organisatie om een nieuwe link.'],
    en: ['This form is closed', 'Ask the organisation for a new link.'],
  },
  many_themes: {
    status: CONFLICT,
    nl: ['Meer dan vijf thema’s', 'Drie tot vijf thema’s geeft focus. Zeg waarom het er dit jaar meer zijn.'],
    en: ['More than five themes', 'Three to five themes is focus. Say why this year has more.'],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
