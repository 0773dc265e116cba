export const words = {
  title: 'Agenda-feeds',
  lead: 'Zet wat gepland is in je eigen agenda. Verschuift er iets, dan verschuift het daar mee; wijzigen doe je in Cadans.',
  start: 'Nieuwe feed…',
  noneTitle: 'Nog geen feed',
  noneText:
    'Maak een feed van je eigen werk, van een thema, een kanaal of de hele organisatie, en plak het adres in je agenda. Die haalt daarna zelf op wat er verandert.',
  kind: {
    own: 'Mijn werk',
    theme: 'Een thema',
    channel: 'Een kanaal',
    organisation: 'De hele organisatie',
  },
  kindText: {
    own: 'Alles waarvan jij de eigenaar bent.',
    theme: 'Alles wat dit thema dient.',
    channel: 'Alles wat op dit kanaal komt.',
    organisation: 'Alles wat gepland is.',
  },
  about: '{{kind}}: {{name}}',
  madeOn: 'gemaakt op {{day}}',
  neverFetched: 'nog door geen agenda opgehaald',
  fetched: 'laatst opgehaald op {{day}}',
  close: 'Sluiten…',
  closeOf: '‘{{name}}’ sluiten…',
  closeTitle: '‘{{name}}’ sluiten?',
  closeText: 'Agenda’s die dit adres volgen, krijgen vanaf nu niets meer. Haal hem daar ook weg.',
  closeNow: 'Feed sluiten',
  closed: '‘{{name}}’ is gesloten',
  back: 'Toch niet',
  newTitle: 'Nieuwe agenda-feed',
  newText: 'De feed is van jou: hij stopt als je geen lid meer bent.',
  which: 'Wat moet er in je agenda staan?',
  theme: 'Thema',
  channel: 'Kanaal',
  chooseOne: 'Kies er een.',
  make: 'Feed maken',
  madeTitle: 'De feed is klaar',
  madeText: 'Plak dit adres in je agenda.',
  address: 'Het adres',
  once: 'Wordt alleen nu getoond. Wie dit adres heeft, leest mee: geef het niet verder.',
  notTold: 'De feed is gemaakt, maar kon niet meer getoond worden. Sluit hem en maak een nieuwe.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  ready: 'Klaar',
  how: {
    google: {
      name: 'Google',
      text: 'In Google Agenda: bij ‘Andere agenda’s’ op +, dan ‘Via URL’. Plak het adres.',
    },
    outlook: {
      name: 'Outlook',
      text: 'In Outlook: ‘Agenda toevoegen’, dan ‘Abonneren via internet’. Plak het adres.',
    },
    apple: {
      name: 'Apple',
      text: 'In Agenda op de Mac: ‘Archief’, dan ‘Nieuw agenda-abonnement’. Plak het adres.',
    },
  },
} as const;

declare module '../../words' {
  interface Words {
    feeds: typeof words;
  }
}
