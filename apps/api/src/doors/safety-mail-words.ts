import type { Language } from '@cadans/contracts/session';

/** What the owner of an account is told of at once, whoever did it. */
export const SAFETY_KINDS = [
  'password_changed',
  'two_step_on',
  'two_step_off',
  'recovery_code_used',
  'sign_in_locked',
] as const;
export type SafetyKind = (typeof SAFETY_KINDS)[number];

/** What such a mail says: what happened, and what to do when it was somebody else. */
export interface SafetyWords {
  readonly subject: string;
  readonly text: string;
  readonly otherwise: string;
}

const NOT_ME = {
  nl: 'Was jij dit niet? Kies dan meteen een nieuw wachtwoord; dat meldt iedereen af.',
  en: 'Was this not you? Then choose a new password at once; that signs everybody out.',
};

export const SAFETY_WORDS: Readonly<Record<SafetyKind, Readonly<Record<Language, SafetyWords>>>> = {
  password_changed: {
    nl: {
      subject: 'Je wachtwoord voor Cadans is gewijzigd',
      text: 'Je account heeft een nieuw wachtwoord. Overal elders ben je afgemeld.',
      otherwise: NOT_ME.nl,
    },
    en: {
      subject: 'Your password for Cadans was changed',
      text: 'Your account has a new password. Everywhere else you were signed out.',
      otherwise: NOT_ME.en,
    },
  },
  two_step_on: {
    nl: {
      subject: 'Inloggen bij Cadans vraagt nu een code',
      text: 'Voortaan log je in met een code uit je app. Bewaar je herstelcodes waar je ze terugvindt.',
      otherwise: NOT_ME.nl,
    },
    en: {
      subject: 'Signing in to Cadans now asks a code',
      text: 'From now on you sign in with a code from your app. Keep your recovery codes where you find them.',
      otherwise: NOT_ME.en,
    },
  },
  two_step_off: {
    nl: {
      subject: 'Inloggen bij Cadans vraagt geen code meer',
      text: 'Inloggen in twee stappen staat uit voor je account. Je herstelcodes werken niet meer.',
      otherwise: NOT_ME.nl,
    },
    en: {
      subject: 'Signing in to Cadans asks no code any more',
      text: 'Signing in in two steps is off for your account. Your recovery codes work no more.',
      otherwise: NOT_ME.en,
    },
  },
  recovery_code_used: {
    nl: {
      subject: 'Er is een herstelcode van je gebruikt',
      text: 'Iemand gebruikte een herstelcode in plaats van je app. Elke code werkt één keer; bij je account zie je hoeveel je er nog hebt.',
      otherwise: NOT_ME.nl,
    },
    en: {
      subject: 'A recovery code of yours was used',
      text: 'Somebody used a recovery code in place of your app. Each works once; your account shows how many you have left.',
      otherwise: NOT_ME.en,
    },
  },
  sign_in_locked: {
    nl: {
      subject: 'Iemand vulde vijf keer een verkeerd wachtwoord in',
      text: 'Inloggen met een wachtwoord wacht nu even, en na elke verkeerde poging langer. Wil je er zelf in? Vraag op de inlogpagina een link per mail: die werkt nu ook.',
      otherwise: 'Was jij dit niet? Dan hoef je niets te doen: niemand kwam binnen.',
    },
    en: {
      subject: 'Somebody gave a wrong password five times',
      text: 'Signing in with a password now waits a while, longer after each wrong try. You want to get in? Ask for a link by mail on the sign-in page: that works now as well.',
      otherwise: 'Was this not you? Then there is nothing to do: nobody got in.',
    },
  },
};

/** Why such a mail comes. */
export const BECAUSE_OWNER: Readonly<Record<Language, string>> = {
  nl: 'Je krijgt deze mail omdat dit je account is. Zulke mails zijn niet uit te zetten.',
  en: 'You get this mail because this is your account. Such mails cannot be switched off.',
};

export const HELLO: Readonly<Record<Language, (name: string) => string>> = {
  nl: (name) => `Dag ${name}`,
  en: (name) => `Hello ${name}`,
};

export const OPEN_SIGN_IN: Readonly<Record<Language, string>> = { nl: 'Naar inloggen', en: 'To signing in' };
export const OPEN_ACCOUNT: Readonly<Record<Language, string>> = {
  nl: 'Bekijk je account',
  en: 'See your account',
};
