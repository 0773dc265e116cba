export const words = {
  open: 'Formulier voor aanvragers',
  title: 'Formulier voor aanvragers',
  subtitle: 'Iedereen met de link kan iets vragen, zonder account.',
  none: 'Nu is er geen formulier. Open het en zet de link waar sales, directie of klanten hem vinden: wat zij vragen, komt hier in de inbox, en zij volgen het met een eigen link.',
  language: 'Taal van het formulier',
  languageHint: 'Wie het leest, kan zelf van taal wisselen.',
  make: 'Formulier openen',
  madeBy: 'Open sinds {{day}}, door {{name}}.',
  received_one: 'Er kwam {{count}} verzoek door binnen.',
  received_other: 'Er kwamen {{count}} verzoeken door binnen.',
  receivedNone: 'Er kwam nog niets door binnen.',
  lost: 'De link is alleen getoond toen hij gemaakt werd, en nergens bewaard. Kwijt? Maak dan een nieuwe.',
  link: 'De link',
  once: 'Deze link wordt alleen nu getoond. Kopieer hem en zet hem waar aanvragers hem vinden.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  look: 'Bekijk het formulier',
  renew: 'Nieuwe link maken…',
  renewNow: 'Nieuwe link maken',
  renewTitle: 'De link van nu stopt meteen',
  renewText:
    'Wie hem nog gebruikt, leest dat het formulier gesloten is. Wat al gevraagd is, blijft en is gewoon te volgen.',
  close: 'Formulier sluiten…',
  closeNow: 'Formulier sluiten',
  closeTitle: 'Niemand kan dan meer iets vragen zonder account',
  closeText: 'De link stopt meteen. Wat al gevraagd is, blijft en is gewoon te volgen.',
  back: 'Toch niet',
  somebody: 'iemand die er niet meer is',
  closed: 'Het formulier is gesloten',
  refused: 'Dit lukte niet',
} as const;

declare module '../../words' {
  interface Words {
    'form-link': typeof words;
  }
}
