import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

const CONFLICT = 409;
const RULE = 422;

/** What the doors refuse, in words. */
export const DOOR_PROBLEM_WORDS = {
  locked_for_now: {
    status: 429,
    nl: [
      'Even wachten',
      'Er zijn te veel verkeerde pogingen gedaan. Probeer het later opnieuw, of vraag een inloglink per mail: die werkt nu ook.',
    ],
    en: [
      'Wait a while',
      'There were too many wrong tries. Try again later, or ask for a sign-in link by mail: that works now as well.',
    ],
  },
  link_spent: {
    status: 410,
    nl: ['Deze link werkt niet meer', 'Een link werkt één keer en niet lang. Vraag een nieuwe.'],
    en: ['This link works no more', 'A link works once, and not for long. Ask for a new one.'],
  },
  link_of_other_browser: {
    status: CONFLICT,
    nl: [
      'Open de link in de andere browser',
      'Deze link hoort bij de browser waarin je hem vroeg. Open hem daar, of vraag hier een nieuwe.',
    ],
    en: [
      'Open the link in the other browser',
      'This link belongs to the browser in which you asked for it. Open it there, or ask for a new one here.',
    ],
  },
  installation_founded: {
    status: CONFLICT,
    nl: ['Hier is al iemand begonnen', 'Log in, of vraag wie deze Cadans beheert om een uitnodiging.'],
    en: ['Somebody began here already', 'Sign in, or ask who looks after this Cadans for an invitation.'],
  },
  wrong_setup_code: {
    status: 403,
    nl: [
      'Die code klopt niet',
      'De code staat in het log van de server, bij het starten. Spaties en streepjes maken niet uit.',
    ],
    en: [
      'That code is not right',
      'The code stands in the log of the server, where it starts. Spaces and dashes do not matter.',
    ],
  },
  second_step_over: {
    status: 401,
    nl: ['Dat duurde te lang', 'Na vijf minuten of vijf codes begint het inloggen opnieuw.'],
    en: ['That took too long', 'After five minutes or five codes, signing in begins again.'],
  },
  wrong_code: {
    status: RULE,
    nl: ['Die code klopt niet', 'Neem de code die nu in je app staat; elke code werkt één keer.'],
    en: ['That code is not right', 'Take the code your app shows now; each code works once.'],
  },
  wrong_password: {
    status: RULE,
    nl: ['Dit is niet je wachtwoord', 'Vul je huidige wachtwoord in, of vraag per mail een nieuw.'],
    en: ['That is not your password', 'Give your present password, or ask for a new one by mail.'],
  },
  two_step_on: {
    status: CONFLICT,
    nl: [
      'Er wordt al een code gevraagd',
      'Zet inloggen in twee stappen eerst uit om een andere app te kiezen.',
    ],
    en: ['A code is asked already', 'Switch signing in in two steps off first, to choose another app.'],
  },
  two_step_off: {
    status: CONFLICT,
    nl: ['Er wordt geen code gevraagd', 'Zet inloggen in twee stappen eerst aan.'],
    en: ['No code is asked', 'Switch signing in in two steps on first.'],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
