/** What is said about what activities yielded. */
export const words = {
  title: 'Opbrengst',
  above: 'Wat leverde het op?',
  toList: 'Opbrengst bijwerken',
  evidence: 'Hoeveel we weten',
  evidenceOver: 'Over alles wat ooit is afgerond. Wat langer dan 30 dagen klaar is, telt mee.',
  tabs: 'Welke activiteiten',
  missing: 'Nog geen opbrengst ({{number}})',
  known: 'Met opbrengst ({{number}})',
  activity: 'Activiteit',
  missingTable: 'Gedaan, nog geen opbrengst',
  knownTable: 'Gedaan, met opbrengst',
  pages: 'Bladzijden',
  pageOf: '{{first}}–{{last}} van {{all}}',
  pageBefore: 'Vorige',
  pageAfter: 'Volgende',
  howTo: 'Vul in wat je weet en druk op Enter. Leeg is onbekend, 0 is nul.',
  doneOn: 'gedaan op {{day}}',
  of: 'Opbrengst van “{{title}}”',
  measure: {
    reach: 'Bereik',
    interactions: 'Interacties',
    leads: 'Leads',
    quoteRequests: 'Offertes',
    revenue: 'Omzet',
    cost: 'Kosten',
  },
  record: 'Vastleggen',
  recordOf: 'Vastleggen: {{title}}',
  recorded: 'Opbrengst van “{{title}}” is vastgelegd',
  correct: 'Verbeteren',
  correctOf: 'Verbeteren: meting van {{day}}',
  corrected: 'De meting is verbeterd',
  add: 'Meting toevoegen',
  save: 'Opslaan',
  cancel: 'Toch niet',
  notNow: 'Niet nu',
  none: 'Vul minstens één getal in.',
  future: 'Kies vandaag of een eerdere dag.',
  refused: 'Dat ging niet door',
  measuredOn: 'Gemeten op',
  source: 'Bron',
  sourceExample: 'Webstatistiek, LinkedIn, kassa…',
  note: 'Notitie',
  nothingYet: 'Nog niets vastgelegd. Eén getal is genoeg om later te zien wat werkt.',
  entryTitle: 'Wat leverde het op?',
  allKnownTitle: 'Van alles is een opbrengst bekend',
  allKnownText: 'Zodra er weer iets is afgerond, staat het hier tot iemand zegt wat het opleverde.',
  noneKnownTitle: 'Nog niets vastgelegd',
  noneKnownText:
    'Wat je vastlegt, komt hier te staan. Pas als van genoeg activiteiten iets bekend is, zeggen de optellingen in Voortgang iets.',
} as const;

declare module '../../words' {
  interface Words {
    results: typeof words;
  }
}
