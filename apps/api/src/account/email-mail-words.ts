import type { Language } from '@cadans/contracts/session';
import type { EmailLink } from './email-links.js';

interface EmailMailWords {
  readonly subject: string;
  readonly preview: string;
  readonly title: (name: string) => string;
  readonly text: (email: string) => string;
  readonly button: string;
  readonly otherwise: string;
  readonly because: string;
}

/** The mails about an e-mail address, in the language of whose account it is. */
export const EMAIL_MAIL_WORDS: Readonly<Record<EmailLink, Readonly<Record<Language, EmailMailWords>>>> = {
  confirm: {
    nl: {
      subject: 'Bevestig je nieuwe e-mailadres voor Cadans',
      preview: 'Werkt 24 uur, één keer',
      title: (name) => `Dag ${name}`,
      text: (email) =>
        `Met deze knop neem je ${email} in gebruik voor Cadans. Hij werkt 24 uur. Tot dan blijft je oude adres gelden.`,
      button: 'Dit adres gebruiken',
      otherwise: 'Vroeg je hier niet om? Dan hoef je niets te doen.',
      because: 'Je krijgt deze mail omdat iemand dit adres opgaf voor een account van Cadans.',
    },
    en: {
      subject: 'Confirm your new e-mail address for Cadans',
      preview: 'Works for 24 hours, once',
      title: (name) => `Hello ${name}`,
      text: (email) =>
        `This button takes ${email} into use for Cadans. It works for 24 hours. Until then your old address counts.`,
      button: 'Use this address',
      otherwise: 'You did not ask for this? Then there is nothing to do.',
      because: 'You get this mail because somebody gave this address for an account of Cadans.',
    },
  },
  undo: {
    nl: {
      subject: 'Je e-mailadres voor Cadans is gewijzigd',
      preview: 'Was jij het niet? Draai het terug',
      title: (name) => `Dag ${name}`,
      text: (email) =>
        `Je account van Cadans gebruikt vanaf nu ${email}. Was jij dat, dan hoef je niets te doen. Was jij het niet? Met deze knop krijg je binnen 7 dagen dit adres terug, en wordt je account overal uitgelogd. Je wachtwoord, en wat er sindsdien aan passkeys of codes bij kwam, werkt dan niet meer.`,
      button: 'Terugdraaien',
      otherwise: 'Kies daarna meteen een nieuw wachtwoord: vraag er op de inlogpagina een link voor.',
      because: 'Je krijgt deze mail omdat dit tot nu toe het adres van je account was.',
    },
    en: {
      subject: 'Your e-mail address for Cadans was changed',
      preview: 'Was it not you? Take it back',
      title: (name) => `Hello ${name}`,
      text: (email) =>
        `Your account of Cadans uses ${email} from now on. If that was you, there is nothing to do. It was not? This button gives you this address back within 7 days, and signs your account out everywhere. Your password, and any passkeys or codes added since, then work no more.`,
      button: 'Take it back',
      otherwise: 'Choose a new password right after that: ask for a link on the sign-in page.',
      because: 'You get this mail because until now this was the address of your account.',
    },
  },
};
