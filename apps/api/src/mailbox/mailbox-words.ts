import type { Language } from '@cadans/contracts/session';

const nl = {
  title: 'Postvak voor ontwikkelaars',
  intro:
    'Er is geen mailserver ingesteld (SMTP_URL), dus elke mail blijft op deze machine. Ze zijn hier te lezen, en nergens anders.',
  to: 'Aan',
  subject: 'Onderwerp',
  when: 'Wanneer',
  none: 'Er is nog geen mail verstuurd.',
  noSubject: '(geen onderwerp)',
  older: 'Oudere mails',
  back: 'Alle mails',
  html: 'Zoals een mailprogramma het toont',
  text: 'Als tekst',
  headers: 'Kopregels',
  signIn: 'Log eerst in',
  signInText: 'Mails zijn alleen te lezen voor wie in Cadans is ingelogd.',
};

const en: typeof nl = {
  title: 'Mailbox for developers',
  intro:
    'No mail server is set (SMTP_URL), so every mail stays on this machine. They can be read here, and nowhere else.',
  to: 'To',
  subject: 'Subject',
  when: 'When',
  none: 'No mail was sent yet.',
  noSubject: '(no subject)',
  older: 'Older mails',
  back: 'All mails',
  html: 'As a mail program shows it',
  text: 'As text',
  headers: 'Headers',
  signIn: 'Sign in first',
  signInText: 'Mails are only for who is signed in to Cadans.',
};

export const MAILBOX_WORDS: Readonly<Record<Language, typeof nl>> = { nl, en };
