import type { Language } from '@cadans/contracts/session';
import type { LinkKind } from './mailed-links.js';

/** What a mail with a link says. */
export interface DoorMailWords {
  readonly subject: string;
  readonly preview: string;
  readonly title: (name: string) => string;
  readonly text: string;
  readonly button: string;
  readonly otherwise: string;
  readonly because: string;
}

const because = {
  nl: 'Je krijgt deze mail omdat iemand met dit e-mailadres bij Cadans wilde inloggen.',
  en: 'You get this mail because somebody wanted to sign in to Cadans with this e-mail address.',
};

/** The mails of the doors, in the language of who they are to. */
export const DOOR_MAIL_WORDS: Readonly<Record<LinkKind, Readonly<Record<Language, DoorMailWords>>>> = {
  magic_link: {
    nl: {
      subject: 'Je inloglink voor Cadans',
      preview: 'Werkt 15 minuten, één keer',
      title: (name) => `Dag ${name}`,
      text: 'Met deze knop log je in bij Cadans. Hij werkt 15 minuten en één keer, in de browser waarin je erom vroeg.',
      button: 'Inloggen',
      otherwise:
        'Vroeg je hier niet om? Dan hoef je niets te doen: zonder jouw browser opent deze link niets.',
      because: because.nl,
    },
    en: {
      subject: 'Your sign-in link for Cadans',
      preview: 'Works for 15 minutes, once',
      title: (name) => `Hello ${name}`,
      text: 'This button signs you in to Cadans. It works for 15 minutes and once, in the browser in which you asked for it.',
      button: 'Sign in',
      otherwise:
        'You did not ask for this? Then there is nothing to do: without your browser this link opens nothing.',
      because: because.en,
    },
  },
  password_reset: {
    nl: {
      subject: 'Kies een nieuw wachtwoord voor Cadans',
      preview: 'Werkt 30 minuten, één keer',
      title: (name) => `Dag ${name}`,
      text: 'Met deze knop kies je een nieuw wachtwoord. Hij werkt 30 minuten en één keer. Daarna ben je overal afgemeld, behalve waar je het koos.',
      button: 'Nieuw wachtwoord kiezen',
      otherwise: 'Vroeg je hier niet om? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.',
      because: because.nl,
    },
    en: {
      subject: 'Choose a new password for Cadans',
      preview: 'Works for 30 minutes, once',
      title: (name) => `Hello ${name}`,
      text: 'This button lets you choose a new password. It works for 30 minutes and once. After that you are signed out everywhere but where you chose it.',
      button: 'Choose a new password',
      otherwise: 'You did not ask for this? Then there is nothing to do: your password stays as it is.',
      because: because.en,
    },
  },
};
