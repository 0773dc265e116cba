export const words = {
  title: 'Campagnes',
  campaign: 'Campagne',
  none: 'Geen campagne',
  emptyText:
    'Kies bij het plannen van een activiteit ‘Nieuwe campagne…’. Wat bij elkaar hoort, schuift dan samen.',
  done: '{{count}} gedaan',
  planned: '{{count}} gepland',
  late: '{{count}} te laat',
  nothing: 'geen activiteiten in {{year}}',
  acts: 'Meer over {{name}}',
  filter: 'Toon alleen deze',
  rename: 'Naam wijzigen…',
  move: 'Verplaatsen…',
  dissolve: 'Opheffen…',
  renameTitle: 'Campagne een andere naam geven',
  name: 'Naam',
  renamed: 'De campagne heet nu ‘{{name}}’.',
  dissolved: '‘{{name}}’ is opgeheven.',
  refused: 'Niet gelukt',
} as const;

declare module '../words' {
  interface Words {
    campaigns: typeof words & typeof import('./later/campaigns').words;
  }
}
