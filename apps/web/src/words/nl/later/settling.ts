/** What is said in the dialogs that settle a matter of progress. */
export const words = {
  notNow: 'Toch niet',
  reasonMissing: 'Zeg in een paar woorden waarom.',
  dayMissing: 'Kies een dag.',
  bufferTitle: 'Hoeveel mag er ad hoc bij?',
  bufferSubtitle: 'Een andere buffer geldt ook voor de weken die al voorbij zijn.',
  buffer: 'Buffer',
  bufferHint: 'Deel van het werk, in procenten',
  agree: 'Afspreken',
  agreed: 'De buffer is {{buffer}}%',
  adHocTitle: 'Wat kan er weg?',
  adHocSubtitle: 'Wat er ad hoc bij kwam en nog open staat.',
  adHocNone:
    'Alles wat er ad hoc bij kwam is al gedaan. Schrappen kan niet meer: spreek een andere buffer af, of zeg de volgende keer nee.',
  adHocChosen_one: '{{count}} schrappen…',
  adHocChosen_other: '{{count}} schrappen…',
  keepTitle: '“{{subject}}” blijft bewust niet',
  keepSubtitle: 'Wanneer kijk je er weer naar?',
  reviewOn: 'Herzien op',
  note: 'Toelichting',
  keep: 'Blijft zo',
  kept: '“{{subject}}” blijft bewust niet',
  liftTitle: '“{{subject}}” opheffen',
  liftSubtitle: 'Dat het er stond, blijft te zien.',
  liftReason: 'Waarom kan het nu wel?',
  lift: 'Opheffen',
  lifted: '“{{subject}}” is opgeheven',
  resultOf: '{{title}} · {{day}} · nog {{count}} te gaan',
  skip: 'Overslaan',
  refused: 'Dat ging niet door',
  stale: 'Een collega was je voor. Je ziet nu de nieuwe stand.',
} as const;

declare module '../../words' {
  interface Words {
    settling: typeof words;
  }
}
