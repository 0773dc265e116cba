export const words = {
  groupBy: 'Groeperen per',
  grouping: {
    month: 'Maand',
    theme: 'Thema',
    owner: 'Eigenaar',
    channel: 'Kanaal',
    campaign: 'Campagne',
    status: 'Status',
    none: 'Niet',
  },
  hours: '{{hours}} uur',
  unknown: '{{count}} zonder inzet',
  campaigns: 'Alle campagnes',
  chips: 'Actieve filters',
  chip: '{{what}}: {{name}}',
  search: 'Zoeken',
  removeChip: '{{filter}}, wis dit filter',
  searchLabel: 'Zoek in titels, eigenaren en campagnes',
  editTitle: 'Titel van {{title}}',
  cellOf: '{{field}}: ',
  change: ', wijzigen',
  editHint: 'F2 of dubbelklik wijzigt de titel; pijltjes lopen langs de cellen.',
  titleHint: 'Enter bewaart, Escape laat het zoals het was',
  dueOn: 'Laatste dag',
  moveDue: 'Verplaatsen',
  nowDone: 'Gedaan, vandaag',
} as const;

declare module '../words' {
  interface Words {
    list: typeof words;
  }
}
