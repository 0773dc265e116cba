export const words = {
  title: 'Campagnes',
  titleOf: 'Campagnes van {{year}}',
  about: 'Activiteiten van één thema die bij elkaar horen.',
  campaign: 'Campagne',
  none: 'Geen campagne',
  new: 'Nieuwe campagne…',
  newName: 'Naam van de campagne',
  make: 'Maak',
  empty: 'Nog geen campagnes',
  emptyText:
    'Kies bij het plannen van een activiteit ‘Nieuwe campagne…’. Wat bij elkaar hoort, schuift dan samen.',
  done: '{{count}} gedaan',
  planned: '{{count}} gepland',
  late: '{{count}} te laat',
  nothing: 'geen activiteiten in {{year}}',
  acts: 'Meer over {{name}}',
  filter: 'Toon alleen deze',
  unfilter: 'Toon weer alles',
  rename: 'Naam wijzigen…',
  move: 'Verplaatsen…',
  dissolve: 'Opheffen…',
  renameTitle: 'Campagne een andere naam geven',
  name: 'Naam',
  nameMissing: 'Geef een naam.',
  renamed: 'De campagne heet nu ‘{{name}}’.',
  dissolveTitle: '‘{{name}}’ opheffen?',
  dissolveText_one:
    'De groep verdwijnt; {{count}} activiteit blijft staan, op zichzelf. Dit is niet terug te draaien.',
  dissolveText_other:
    'De groep verdwijnt; {{count}} activiteiten blijven staan, elk op zichzelf. Dit is niet terug te draaien.',
  dissolveNow: 'Opheffen',
  dissolved: '‘{{name}}’ is opgeheven.',
  refused: 'Niet gelukt',
  moveTitle: '‘{{name}}’ verplaatsen',
  weeks: 'Aantal weken',
  weeksUnit: 'weken',
  weeksHint: 'Meer dan nul is later, minder is eerder.',
  moves_one: '{{count}} open activiteit verschuift',
  moves_other: '{{count}} open activiteiten verschuiven',
  movesNone: 'Er is niets open dat kan verschuiven.',
  postponements_one: '{{count}} daarvan is uitstel.',
  postponements_other: '{{count}} daarvan zijn uitstel.',
  noPostponements: 'Dat is geen uitstel.',
  moveNow: 'Verplaatsen',
  moved_one: '‘{{name}}’: {{count}} activiteit verplaatst.',
  moved_other: '‘{{name}}’: {{count}} activiteiten verplaatst.',
  movedBack: '‘{{name}}’ staat weer waar het stond.',
} as const;

declare module '../words' {
  interface Words {
    campaigns: typeof words;
  }
}
