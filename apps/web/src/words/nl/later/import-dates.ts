export const words = {
  serialsAsk_one: 'Is dit getal een datum?',
  serialsAsk_other: 'Zijn deze {{count}} getallen datums?',
  serialsText: 'Rij {{row}}: ‘{{text}}’. Een spreadsheet telt datums als dagen; dat kan iets anders zijn.',
  serials: {
    '1900': 'Ja, zoals Excel telt',
    '1904': 'Ja, zoals Excel op een oude Mac telt',
    none: 'Nee, het zijn geen datums',
  },
  serialsDay: '{{text}} is dan {{day}}',
  serialsCertain:
    'Getallen in de datumkolom zijn dagen zoals Excel ze telt (rij {{row}}: {{text}} is {{day}})',
  yearAsk_one: 'In welk jaar valt de datum zonder jaar?',
  yearAsk_other: 'In welk jaar vallen de {{count}} datums zonder jaar?',
  yearText: 'Bijvoorbeeld rij {{row}}: ‘{{text}}’. Dat raden we niet.',
  yearRunsOn: '{{first}}, en vanaf ‘{{anew}}’ {{next}}',
  yearWeekdays_one: '{{right}} van {{count}} genoemde weekdag klopt',
  yearWeekdays_other: '{{right}} van {{count}} genoemde weekdagen kloppen',
  yearNamed: 'staat in de naam van het bestand of erboven',
  weekdaysAsk_one: '{{count}} datum noemt een andere weekdag',
  weekdaysAsk_other: '{{count}} datums noemen een andere weekdag',
  weekdaysText: 'Rij {{row}}: ‘{{text}}’, maar dat is {{day}}. Wat klopt er?',
  weekdaysLater_one: 'Ze zijn van een jaar later',
  weekdaysLater_other: 'Ze zijn van {{count}} jaar later',
  weekdaysEarlier_one: 'Ze zijn van een jaar eerder',
  weekdaysEarlier_other: 'Ze zijn van {{count}} jaar eerder',
  weekdaysAllRight: 'Alle {{count}} weekdagen kloppen dan; de eerste wordt {{day}}',
  weekdaysKeep: 'De datum klopt',
  weekdaysNearest: 'De weekdag klopt: neem de dichtstbijzijnde',
  weekdaysRight_one: 'Bij {{count}} andere rij klopt de weekdag.',
  weekdaysRight_other: 'Bij {{count}} andere rijen klopt de weekdag.',
  becomesDay: '‘{{text}}’ wordt {{day}}',
  leaveOutRows: 'Laat deze rijen weg',
  absentAsk_one: '{{count}} dag bestaat niet',
  absentAsk_other: '{{count}} dagen bestaan niet',
  absentText: 'Rij {{row}}: ‘{{text}}’. Wat had er moeten staan?',
  absentBefore: 'De laatste dag van die maand',
  absentAfter: 'De eerste dag van de volgende maand',
  dayOf: 'Datum van ‘{{title}}’ ({{place}})',
  otherDay: 'Een andere dag…',
  otherDayOf: 'Andere dag voor ‘{{title}}’',
  sameForAllDates: 'Zoals hierboven gekozen',
} as const;

declare module '../../words' {
  interface Words {
    'import-dates': typeof words;
  }
}
