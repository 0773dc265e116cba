/** What is said about a file before it is imported: pasting one, and what it turned out to be. */
export const words = {
  paste: 'Of plak hier uit Excel of Google Sheets',
  pasteHint: 'Neem de rij met kopjes mee. Buiten dit veld plakken werkt ook.',
  pasteExample: 'Datum\tTitel\tKanaal',
  pasteRead: 'Lees wat ik plakte',
  pastedName: 'Geplakt op {{day}}',
  pastedNothing: 'Er valt niets te lezen. Kopieer eerst een paar rijen en plak ze hier.',
  pastedNoTable: 'Dit is geen tabel maar één regel tekst. Kopieer de rijen met hun kopjes en plak ze hier.',
  kinds: { xlsx: 'Excel-bestand', ics: 'Agenda (iCalendar)', markdown: 'Tabel in Markdown' },
  onSheet: 'blad {{name}}',
  sheet: 'Blad',
  sheetRows_one: '{{count}} gevulde rij',
  sheetRows_other: '{{count}} gevulde rijen',
  sheetTooLarge: 'te groot om te importeren',
  sheetHidden: 'verborgen blad',
  seenNotes: {
    cell_errors_one: '{{count}} cel zegt #N/B of een andere fout en geldt als leeg.',
    cell_errors_other: '{{count}} cellen zeggen #N/B of een andere fout en gelden als leeg.',
    unreckoned_one: '{{count}} formule is nooit uitgerekend en geldt als leeg.',
    unreckoned_other: '{{count}} formules zijn nooit uitgerekend en gelden als leeg.',
    hidden_rows_one: '{{count}} verborgen rij is meegelezen.',
    hidden_rows_other: '{{count}} verborgen rijen zijn meegelezen.',
    series_one: '{{count}} herhaling is uitgeschreven, hoogstens tot en met eind volgend jaar.',
    series_other: '{{count}} herhalingen zijn uitgeschreven, hoogstens tot en met eind volgend jaar.',
    series_cut_one: 'Van {{count}} lange herhaling zijn alleen de 400 keer rond vandaag gelezen.',
    series_cut_other: 'Van {{count}} lange herhalingen zijn alleen de 400 keer rond vandaag gelezen.',
    series_unread_one: 'Van {{count}} herhaling is alleen de eerste keer gelezen: haar regel kennen we niet.',
    series_unread_other:
      'Van {{count}} herhalingen is alleen de eerste keer gelezen: hun regel kennen we niet.',
    other_entries_one: '{{count}} taak of notitie in de agenda is niet gelezen.',
    other_entries_other: '{{count}} taken en notities in de agenda zijn niet gelezen.',
    other_tables_one: '{{count}} tabel met een andere kop is niet gelezen. Plak die apart.',
    other_tables_other: '{{count}} tabellen met een andere kop zijn niet gelezen. Plak die apart.',
  },
} as const;

declare module '../../words' {
  interface Words {
    'import-files': typeof words;
  }
}
