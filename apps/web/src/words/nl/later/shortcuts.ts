export const words = {
  title: 'Sneltoetsen',
  subtitle: 'Ze werken zolang je niet in een veld typt.',
  places: {
    everywhere: 'Overal',
    plan: 'Jaar en lijst',
    week: 'Op mijn week',
    year: 'Op het jaarblad',
    dates: 'In een datumveld',
    dialogs: 'In een venster',
  },
  names: {
    palette: 'Zoeken en opdrachten',
    sheet: 'Deze sneltoetsen',
    goWeek: 'Naar mijn week',
    goYear: 'Naar het jaar',
    goList: 'Naar de lijst',
    goFoundation: 'Naar het fundament',
    goImport: 'Naar de import',
    plan: 'Activiteit plannen',
    search: 'Zoeken in wat je ziet',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    nextRow: 'Volgende rij',
    previousRow: 'Vorige rij',
    openRow: 'Activiteit openen',
    finishRow: 'Gedaan',
    postponeRow: 'Uitstellen',
    walk: 'Naar een andere activiteit of dag',
    openMark: 'Activiteit bekijken',
    pickUp: 'Oppakken: pijltjes verplaatsen, Enter zet neer',
    move: 'Verplaatsen op datum',
    moveWeek: 'Een week eerder of later',
    nextActivity: 'Volgende activiteit, als er een openstaat',
    previousActivity: 'Vorige activiteit, als er een openstaat',
    moveEnd: 'De laatste dag een week eerder of later',
    select: 'Selecteren',
    selectMore: 'Selectie uitbreiden',
    selectAll: 'Alles selecteren wat je ziet',
    duplicate: 'Dupliceren, een week later',
    words: 'Datum in woorden: week 14, volgende dinsdag',
    takeWords: 'De gelezen datum overnemen',
    reason: 'De reden met dat nummer',
    close: 'Sluiten zonder te bewaren',
  },
} as const;

declare module '../../words' {
  interface Words {
    shortcuts: typeof words;
  }
}
