export const words = {
  title: 'Schraplijst',
  above: '{{year}} · besloten om niet te doen',
  freed_one: '{{hours}} uur teruggekregen',
  freed_other: '{{hours}} uur teruggekregen',
  freedText: 'Geschat vooraf, en niet meer nodig: tijd voor wat je wél koos.',
  unknown_one: 'Van {{count}} activiteit waren de uren niet geschat.',
  unknown_other: 'Van {{count}} activiteiten waren de uren niet geschat.',
  listed: 'Geschrapt in {{year}}',
  wasPlanned: 'stond op {{window}} · {{owner}}',
  scrappedBy: 'Geschrapt door {{who}}, {{day}}',
  hours_one: '{{hours}} uur',
  hours_other: '{{hours}} uur',
  noHours: 'uren niet geschat',
  restore: 'Terugzetten',
  restoreOf: 'Terugzetten: {{title}}',
  emptyTitle: 'In {{year}} is nog niets geschrapt',
  emptyText:
    'Schrappen is een besluit, geen mislukking: wat je niet doet, geeft uren terug aan wat je wél koos. Schrap in de lijst of in een geopende activiteit, met de reden; dan komt het hier te staan.',
  toList: 'Naar de lijst',
} as const;

declare module '../../words' {
  interface Words {
    'scrap-list': typeof words;
  }
}
