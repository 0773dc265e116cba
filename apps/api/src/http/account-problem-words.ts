import type { ProblemWords } from './problem-words.js';

/** What can be wrong where somebody shows who they are. */
export const ACCOUNT_PROBLEM_WORDS = {
  confirm_yourself: {
    status: 403,
    nl: [
      'Laat zien dat jij het bent',
      'Bevestig met je wachtwoord of een code dat jij het bent, en probeer het dan opnieuw.',
    ],
    en: ['Show that it is you', 'Confirm with your password or a code that it is you, and then try again.'],
  },
  not_confirmed: {
    status: 422,
    nl: [
      'Dat klopt niet',
      'Dit wachtwoord, deze code of deze sleutel hoort niet bij jou. Probeer het opnieuw.',
    ],
    en: ['That is not right', 'This password, code or key is not yours. Try again.'],
  },
} as const satisfies Record<string, ProblemWords>;
