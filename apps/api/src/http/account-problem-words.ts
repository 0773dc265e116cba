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
  same_email: {
    status: 422,
    nl: ['Dit is al je adres', 'Vul het adres in dat je voortaan wilt gebruiken.'],
    en: ['This is your address already', 'Give the address you want to use from now on.'],
  },
  passkey_refused: {
    status: 422,
    nl: ['Deze passkey werkt hier niet', 'Probeer het opnieuw, of log op een andere manier in.'],
    en: ['This passkey does not work here', 'Try again, or sign in in another way.'],
  },
  too_many_passkeys: {
    status: 409,
    nl: ['Meer dan twintig passkeys', 'Verwijder er eerst een die je niet meer gebruikt.'],
    en: ['More than twenty passkeys', 'Remove one first that you no longer use.'],
  },
  demo_account: {
    status: 403,
    nl: [
      'Dit is een demo-account',
      'Iedereen die de demo bekijkt, gebruikt dit account. Naam, e-mailadres en inloggen staan daarom vast.',
    ],
    en: [
      'This is a demo account',
      'Everybody who looks at the demo uses this account. So its name, e-mail address and ways to sign in stay as they are.',
    ],
  },
} as const satisfies Record<string, ProblemWords>;
