import type { Language } from '@cadans/contracts/session';

/** What the owner of an account is told of at once, whoever did it. */
export const SAFETY_KINDS = [
  'password_changed',
  'two_step_on',
  'two_step_off',
  'recovery_code_used',
  'sign_in_locked',
  'passkey_added',
  'recovery_codes_renewed',
  'email_change_asked',
  'identity_linked',
  'identity_unlinked',
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

// A new password leaves passkeys and the second step as they are.
const PASSKEY_NOT_MINE = {
  nl: 'Was jij dit niet? Kies dan meteen een nieuw wachtwoord en verwijder de passkey bij je account.',
  en: 'Was this not you? Then choose a new password at once, and remove the passkey at your account.',
};
const IDENTITY_NOT_MINE = {
  nl: 'Was jij dit niet? Kies dan meteen een nieuw wachtwoord en ontkoppel het bij je account.',
  en: 'Was this not you? Then choose a new password at once, and unlink it at your account.',
};
const CODES_NOT_MINE = {
  nl: 'Was jij dit niet? Kies dan meteen een nieuw wachtwoord en maak bij je account nieuwe herstelcodes.',
  en: 'Was this not you? Then choose a new password at once, and make new recovery codes at your account.',
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
  passkey_added: {
    nl: {
      subject: 'Je account bij Cadans heeft een nieuwe passkey',
      text: 'Voortaan kun je ook met deze passkey inloggen, zonder wachtwoord en zonder code.',
      otherwise: PASSKEY_NOT_MINE.nl,
    },
    en: {
      subject: 'Your account of Cadans has a new passkey',
      text: 'From now on you can sign in with this passkey as well, without a password and without a code.',
      otherwise: PASSKEY_NOT_MINE.en,
    },
  },
  recovery_codes_renewed: {
    nl: {
      subject: 'Je hebt nieuwe herstelcodes voor Cadans',
      text: 'Er zijn nieuwe herstelcodes gemaakt. De oude werken niet meer.',
      otherwise: CODES_NOT_MINE.nl,
    },
    en: {
      subject: 'You have new recovery codes for Cadans',
      text: 'New recovery codes were made. The old ones work no more.',
      otherwise: CODES_NOT_MINE.en,
    },
  },
  email_change_asked: {
    nl: {
      subject: 'Iemand vroeg om een ander e-mailadres voor je account bij Cadans',
      text: 'Tot het nieuwe adres is bevestigd, blijft dit adres gelden. Daarna krijg je hier een mail waarmee je het een week lang terugdraait.',
      otherwise:
        'Was jij dit niet? Kies dan meteen een nieuw wachtwoord: dan vervalt de wijziging en is iedereen afgemeld.',
    },
    en: {
      subject: 'Somebody asked for another e-mail address for your account of Cadans',
      text: 'Until the new address is confirmed, this one counts. After that you get a mail here by which you take it back, for a week.',
      otherwise:
        'Was this not you? Then choose a new password at once: that ends the change and signs everybody out.',
    },
  },
  identity_linked: {
    nl: {
      subject: 'Inloggen bij Cadans kan nu ook via je bedrijf',
      text: 'Je account is gekoppeld aan een account bij de inlogdienst van je bedrijf. Wie daar als jou inlogt, komt ook in Cadans.',
      otherwise: IDENTITY_NOT_MINE.nl,
    },
    en: {
      subject: 'You can now sign in to Cadans by your company as well',
      text: 'Your account was linked to an account at the sign-in service of your company. Who signs in there as you gets into Cadans as well.',
      otherwise: IDENTITY_NOT_MINE.en,
    },
  },
  identity_unlinked: {
    nl: {
      subject: 'Inloggen bij Cadans kan niet meer via je bedrijf',
      text: 'De koppeling met de inlogdienst van je bedrijf is verwijderd. Met je wachtwoord, een passkey of een link per mail kom je er nog in.',
      otherwise: NOT_ME.nl,
    },
    en: {
      subject: 'You no longer sign in to Cadans by your company',
      text: 'The link with the sign-in service of your company was removed. You still get in with your password, a passkey or a link by mail.',
      otherwise: NOT_ME.en,
    },
  },
};
