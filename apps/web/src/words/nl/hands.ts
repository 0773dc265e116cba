export const words = {
  selected_one: '{{count}} geselecteerd',
  selected_other: '{{count}} geselecteerd',
  pickedUp: '‘{{title}}’ opgepakt. Pijltjes verplaatsen, Enter zet neer, Escape laat los.',
  over: '{{week}}, {{lane}}',
  refusedLane: '{{lane}}: hier kan het niet.',
  dropped: 'Neergezet: {{week}}, {{lane}}.',
  letGo: '‘{{title}}’ losgelaten, het blijft in {{week}}.',
  refusal: {
    deliberately_not: 'Bewust niet: “{{reason}}”',
    owner_not_active: 'Werkt hier niet meer: kan geen werk krijgen.',
  },
  effectLoad: 'Drukte: {{before}} → {{after}} van {{capacity}}',
  effectTheme: '{{theme}} in K{{quarter}}: {{before}}% → {{after}}%, bedoeld {{intended}}%',
  bar: 'Met de selectie',
  clear: 'Selectie opheffen',
  earlier: 'Een week eerder',
  later: 'Een week later',
  otherWeeks: 'Verplaats…',
  moveTitle: 'Selectie verplaatsen',
  weeks: 'Aantal weken',
  weeksHint: 'Met een min ervoor is het eerder.',
  weeksUnit: 'weken',
  moveNow: 'Verplaatsen',
  owner: 'Eigenaar',
  theme: 'Thema',
  status: 'Status',
  duplicate: 'Dupliceren',
  scrap: 'Schrappen…',
  delete: 'Verwijderen (vergissing)',
} as const;

declare module '../words' {
  interface Words {
    hands: typeof words;
  }
}
