export const words = {
  title: 'Afspraken',
  aside: 'Gelden voor elk jaar',
  change: 'Wijzigen…',
  changeTitle: 'Afspraken wijzigen',
  changeSubtitle: 'Voor elk jaar. De meters rekenen er vanaf nu mee, ook over eerdere weken.',
  changed: 'De afspraken zijn gewijzigd.',
  undone: 'Teruggedraaid.',
  refused: 'Niet opgeslagen',
  overtaken:
    'Iemand anders koos net {{weeklyCapacity}} per week en {{noiseBuffer}}%. Sla nog eens op om het anders te doen.',
  failed: 'De afspraken zijn niet te laden.',

  capacity: 'Past in een week',
  capacityFigure_one: '{{count}} activiteit',
  capacityFigure_other: '{{count}} activiteiten',
  capacityText: 'Staat er meer, dan kleurt de drukte van die week op het jaar.',
  buffer: 'Ruimte voor ad hoc',
  bufferText:
    'Zoveel van het werk mag er tussendoor bijkomen. Wordt het meer, dan vraagt dat om een besluit.',
  capacityMissing: 'Vul in hoeveel er in een week past.',
  bufferMissing: 'Vul een percentage in. 0 is ook een afspraak.',
  activities: 'activiteiten',

  leadDays: 'Levertijd',
  leadDaysUnit: 'werkdagen',
  leadDaysHint: 'Wat later in het plan komt, telt als ad hoc. Leeg: {{count}} werkdagen, zoals gebruikelijk.',
  leadDaysAgreed_one: 'levertijd {{count}} werkdag',
  leadDaysAgreed_other: 'levertijd {{count}} werkdagen',
} as const;

declare module '../../words' {
  interface Words {
    agreements: typeof words;
  }
}
