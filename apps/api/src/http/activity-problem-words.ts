import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What the rules about activities refuse, in words. */
export const ACTIVITY_PROBLEM_WORDS = {
  not_later: {
    status: RULE,
    nl: ['Dat is niet later', 'Uitstellen is een latere dag kiezen. Naar voren halen kan wel.'],
    en: ['That is not later', 'Postponing means choosing a later day. Pulling in is possible.'],
  },
  not_earlier: {
    status: RULE,
    nl: ['Dat is niet eerder', 'Naar voren halen is een eerdere dag kiezen.'],
    en: ['That is not earlier', 'Pulling in means choosing an earlier day.'],
  },
  is_a_free_move: {
    status: RULE,
    nl: ['Hier is geen reden nodig', 'Binnen dezelfde week, of op de dag van maken, schuif je vrij.'],
    en: ['No reason is needed', 'Inside the same week, or on the day it was made, you move it freely.'],
  },
  needs_postponement: {
    status: CONFLICT,
    nl: ['Dit is uitstel', 'Naar een latere week schuiven vraagt een reden.'],
    en: ['This is a postponement', 'Moving to a later week asks a reason.'],
  },
  needs_pull_in: {
    status: CONFLICT,
    nl: ['Dit is naar voren halen', 'Naar een eerdere week schuiven wordt vastgelegd.'],
    en: ['This is a pull-in', 'Moving to an earlier week is recorded.'],
  },
  needs_note: {
    status: RULE,
    nl: ['Licht het toe', 'Bij deze keuze hoort een toelichting.'],
    en: ['Say why', 'This choice needs an explanation.'],
  },
  needs_decision: {
    status: CONFLICT,
    nl: [
      'Al drie keer uitgesteld',
      'Wie stuurt (directeur, adviseur of beheerder) besluit nu: doen, met een datum, of schrappen.',
    ],
    en: [
      'Postponed three times already',
      'Who steers (director, consultant or admin) decides now: do it, with a date, or scrap it.',
    ],
  },
  not_open: {
    status: CONFLICT,
    nl: ['Dit werk is niet meer open', 'Het is gedaan, geschrapt of verwijderd. Zet het eerst terug.'],
    en: ['This work is not open', 'It is done, scrapped or deleted. Bring it back first.'],
  },
  not_done: {
    status: CONFLICT,
    nl: ['Dit is niet gedaan', 'Alleen wat gedaan is kan weer open.'],
    en: ['This is not done', 'Only what is done can be opened again.'],
  },
  not_scrapped: {
    status: CONFLICT,
    nl: ['Dit staat er gewoon', 'Alleen wat geschrapt of verwijderd is kan terug.'],
    en: ['This is still there', 'Only what was scrapped or deleted can come back.'],
  },
  done_in_future: {
    status: RULE,
    nl: ['Die dag is nog niet geweest', 'Gedaan is gedaan op vandaag of een eerdere dag.'],
    en: ['That day is still to come', 'Done means done today or on an earlier day.'],
  },
  not_done_yet: {
    status: CONFLICT,
    nl: ['Dit is nog niet gedaan', 'Alleen wat gedaan is levert iets op. Rond het eerst af.'],
    en: ['This is not done yet', 'Only what is done yields something. Finish it first.'],
  },
  nothing_measured: {
    status: RULE,
    nl: ['Er is nog niets gemeten', 'Vul minstens één getal in; 0 is ook een getal.'],
    en: ['Nothing was measured yet', 'Fill in at least one number; 0 is a number too.'],
  },
  measured_in_future: {
    status: RULE,
    nl: ['Die dag is nog niet geweest', 'Gemeten is gemeten op vandaag of een eerdere dag.'],
    en: ['That day is still to come', 'Measured means measured today or on an earlier day.'],
  },
  nothing_to_retract: {
    status: CONFLICT,
    nl: [
      'Niets terug te nemen',
      'Alleen wie net zelf verzette, kan dat kort daarna terugnemen: het laatste eerst.',
    ],
    en: [
      'Nothing to take back',
      'Only who has just moved it can take that back, shortly after: the last move first.',
    ],
  },
  theme_not_chosen: {
    status: RULE,
    nl: ['Dit thema is dat jaar niet gekozen', 'Kies een thema uit het plan van dat jaar.'],
    en: ['That year did not choose this theme', 'Choose a theme from the plan of that year.'],
  },
  year_without_plan: {
    status: RULE,
    nl: ['Dat jaar heeft nog geen plan', 'Open eerst het jaarplan en kies de thema’s.'],
    en: ['That year has no plan yet', 'Open its plan first and choose the themes.'],
  },
  owner_not_active: {
    status: RULE,
    nl: ['De eigenaar is niet actief', 'Open werk heeft een actief lid als eigenaar. Kies iemand anders.'],
    en: ['The owner is not active', 'Open work has an active member as owner. Choose somebody else.'],
  },
  channel_deliberately_not: {
    status: RULE,
    nl: [
      'Bewust niet',
      'Voor dit kanaal is bewust niet gekozen. Neem dat besluit eerst terug in het fundament.',
    ],
    en: ['Deliberately not', 'This channel was deliberately not chosen. Take that decision back first.'],
  },
  campaign_of_other_theme: {
    status: RULE,
    nl: ['Campagne van een ander thema', 'Een campagne dient één thema. Kies een campagne van dit thema.'],
    en: ['Campaign of another theme', 'A campaign serves one theme. Choose a campaign of this theme.'],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
