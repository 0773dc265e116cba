export const words = {
  title: 'Meldingen',
  words: 'bel berichten inbox nieuws notifications',
  bell_one: 'Meldingen: {{count}} ongelezen',
  bell_other: 'Meldingen: {{count}} ongelezen',
  today: 'Vandaag',
  yesterday: 'Gisteren',
  isUnread: 'Ongelezen:',
  read: 'Gelezen: {{said}}',
  readAll: 'Alles gelezen',
  older: 'Toon oudere',
  noneTitle: 'Niets dat op je wacht',
  none: 'Hier komt wat op jou wacht: werk dat bijna af moet zijn, een belofte die stil dreigt te vallen, een besluit over je verzoek.',
  toPreferences: 'Wat je hoort',
  kind: {
    due_soon: {
      name: 'Bijna zover',
      text: 'Werk van jou dat binnenkort af moet zijn, op de dagen die je hieronder kiest.',
    },
    late: { name: 'Te laat', text: 'Werk van jou dat op zijn dag niet af was: één keer, de dag erna.' },
    owner_silent: {
      name: 'Een eigenaar laat niets horen',
      text: 'Werk van een ander dat te laat is en waar vijf werkdagen niets mee gebeurde.',
    },
    running_out: {
      name: 'Een belofte dreigt stil te vallen',
      text: 'Er staat niets meer gepland. De eigenaar hoort het vier weken vooraf, de directeur twee.',
    },
    weekly_digest: {
      name: 'Je week',
      text: 'Maandagochtend, in één keer: wat de week van je vraagt en wat er te laat is. De mail gaat over al je accounts samen.',
    },
    request_received: { name: 'Nieuw verzoek', text: 'Iemand vraagt iets en wacht op een besluit.' },
    request_decided: { name: 'Je verzoek', text: 'Wat er besloten is over iets waar jij om vroeg.' },
    review_minutes: {
      name: 'Notulen',
      text: 'Een stuurmoment is afgesloten: wat er besloten is, en wat jij daarvan doet.',
    },
    webhook_paused: {
      name: 'Webhook op pauze',
      text: 'Een webhook nam een dag lang niets aan en wordt niet meer verteld wat er gebeurt.',
    },
    organisation_leaving: {
      name: 'Verwijderen',
      text: 'De organisatie wordt verwijderd, of blijft toch.',
    },
  },
  pageTitle: 'Wat je hoort, en hoe',
  pageAbove: 'Alleen voor jou, in {{organisation}}',
  kindsTitle: 'Waarvan je hoort',
  groups: {
    work: 'Jouw werk',
    steer: 'Sturen',
    requests: 'Verzoeken',
    week: 'Elke week',
  },
  inApp: 'In Cadans',
  mail: 'Mail',
  noMail: 'Geen mail',
  inAppOf: 'In Cadans: {{kind}}',
  mailOf: 'Mail: {{kind}}',
  unsubscribedOn: 'Afgemeld op {{day}} met de link in een mail.',
  unsubscribedTitle: 'Je hebt mails afgezegd met de link in een mail',
  unsubscribed: 'In Cadans zie je het nog wel. Wil je ze toch weer: {{kinds}}?',
  comeBack: 'Stuur ze weer',
  daysTitle: 'Hoeveel dagen vooraf',
  daysText:
    'Wanneer je hoort dat werk van jou bijna af moet zijn. Zonder keuze hoor je het pas als het te laat is.',
  days: { week: 'Een week ervoor', twoDays: 'Twee dagen ervoor', onTheDay: 'Op de dag zelf' },
  quietTitle: 'Stille uren',
  quiet: 'Geen mails in deze uren',
  quietText: 'Wat dan voor je komt, wordt gemaild zodra ze voorbij zijn. In Cadans staat het er meteen.',
  quietFrom: 'Van',
  quietUntil: 'Tot',
  refused: 'Je keuze is niet bewaard',
} as const;

declare module '../../words' {
  interface Words {
    notices: typeof words;
  }
}
