export const words = {
  title: 'Mijn week',
  above: 'Week {{week}} · {{days}}',
  figure: { late: 'te laat', toDo: 'deze week nog', finished: 'af sinds vorige week' },
  part: {
    late: 'Te laat',
    thisWeek: 'Deze week',
    nextWeek: 'Volgende week',
    weekAfter: 'Week daarna',
    helping: 'Helpen met',
    steps: 'Voorbereiden',
    finished: 'Af sinds maandag van vorige week',
  },
  today: 'Vandaag · {{day}}',
  somewhere: 'Ergens deze week',
  nothingToday: 'Vandaag hoeft er niets af.',
  nothingTitle: 'Niets meer deze week',
  nothingText: 'Kijk vooruit: wat kan je nu al voorbereiden voor de weken hierna?',
  nothingButLate: 'Maak eerst af wat te laat is, of besluit dat het niet gebeurt.',
  nothingAtAll:
    'Op jouw naam staat de komende weken niets. Plan iets bij een thema, of kijk in het jaar waar een stilte valt.',
  ahead: 'Kijk in het jaar',
  lateDays_one: '{{count}} dag te laat',
  lateDays_other: '{{count}} dagen te laat',
  slides_one: '{{count}}× uitgesteld',
  slides_other: '{{count}}× uitgesteld',
  status: { in_work: 'In bewerking', ready: 'Klaar' },
  ofOwner: 'van {{name}}',
  prepares: 'voor {{title}}',
  stepDue: 'klaar op {{day}}',
  stepLate: 'had klaar moeten zijn op {{day}}',
  more: 'Nog {{count}} tonen',
  moreOf: 'Nog {{next}} van {{left}} tonen',
  allLate: 'Alles bekijken in de lijst',
  stepDone: 'Klaar',
  stepDoneOf: 'Klaar: {{title}}',
  saidStepDone: '‘{{title}}’ is klaar',
  stepRefused: '‘{{title}}’ ging niet door',
  finish: 'Gedaan',
  finishOf: 'Gedaan: {{title}}',
  postpone: 'Uitstellen…',
  postponeOf: 'Uitstellen: {{title}}',
  scrapOf: 'Schrappen: {{title}}',
  reassignOf: 'Overdragen: {{title}}',
  reopenOf: 'Heropenen: {{title}}',
  reopen: 'Heropenen',
} as const;

declare module '../words' {
  interface Words {
    week: typeof words;
  }
}
