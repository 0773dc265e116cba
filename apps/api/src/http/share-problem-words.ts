import type { ProblemCode } from '@cadans/contracts/problem';
import type { ProblemWords } from './problem-words.js';

/** What links and feeds refuse, in words. */
export const SHARE_PROBLEM_WORDS = {
  needs_password: {
    status: 401,
    nl: ['Hier hoort een wachtwoord bij', 'Vul het wachtwoord in dat je bij de link kreeg.'],
    en: ['This takes a password', 'Fill in the password you got with the link.'],
  },
  wrong_link_password: {
    status: 401,
    nl: ['Dat is het wachtwoord niet', 'Kijk na wat je kreeg, of vraag het aan wie je de link gaf.'],
    en: ['That is not the password', 'Check what you got, or ask who gave you the link.'],
  },
  expiry_out_of_range: {
    status: 422,
    nl: [
      'Die dag kan niet',
      'Een link werkt vanaf vandaag en hoogstens een jaar. Kies een dag daartussen; daarna deel je opnieuw.',
    ],
    en: [
      'That day cannot be',
      'A link works from today on and at most a year. Choose a day in between; after that, share again.',
    ],
  },
  too_many_links: {
    status: 422,
    nl: ['Het zijn er te veel', 'Trek eerst in wat niet meer nodig is.'],
    en: ['There are too many', 'Revoke what is needed no more first.'],
  },
  feed_of_another: {
    status: 409,
    nl: [
      'Deze feed is van iemand anders',
      'Alleen wie hem opende, sluit hem. Wie geen lid meer is, heeft geen feeds meer.',
    ],
    en: [
      'This feed is somebody else’s',
      'Only who opened it closes it. Who is a member no more has no feeds any more.',
    ],
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
