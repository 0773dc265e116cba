import type { words as nl } from '../../nl/later/import-files';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  paste: 'Or paste from Excel or Google Sheets',
  pasteHint: 'Take the row with the headers along. Pasting outside this field works too.',
  pasteExample: 'Date\tTitle\tChannel',
  pasteRead: 'Read what I pasted',
  pastedName: 'Pasted on {{day}}',
  pastedNothing: 'There is nothing to read. Copy a few rows first and paste them here.',
  pastedNoTable:
    'This is no table but one line of text. Copy the rows with their headers and paste them here.',
  kinds: { xlsx: 'Excel file', ics: 'Calendar (iCalendar)', markdown: 'Table in Markdown' },
  onSheet: 'sheet {{name}}',
  sheet: 'Sheet',
  sheetRows_one: '{{count}} filled row',
  sheetRows_other: '{{count}} filled rows',
  sheetTooLarge: 'too large to import',
  sheetHidden: 'hidden sheet',
  seenNotes: {
    cell_errors_one: '{{count}} cell says #N/A or another error and counts as empty.',
    cell_errors_other: '{{count}} cells say #N/A or another error and count as empty.',
    unreckoned_one: '{{count}} formula was never reckoned and counts as empty.',
    unreckoned_other: '{{count}} formulas were never reckoned and count as empty.',
    hidden_rows_one: '{{count}} hidden row was read as well.',
    hidden_rows_other: '{{count}} hidden rows were read as well.',
    series_one: '{{count}} recurring event was written out, up to the end of next year at most.',
    series_other: '{{count}} recurring events were written out, up to the end of next year at most.',
    series_cut_one: 'Of {{count}} long series only the 400 times around today were read.',
    series_cut_other: 'Of {{count}} long series only the 400 times around today were read.',
    series_unread_one: 'Of {{count}} recurring event only the first time was read: we do not know its rule.',
    series_unread_other:
      'Of {{count}} recurring events only the first time was read: we do not know their rule.',
    other_entries_one: '{{count}} task or note in the calendar was not read.',
    other_entries_other: '{{count}} tasks and notes in the calendar were not read.',
    other_tables_one: '{{count}} table with another header was not read. Paste it on its own.',
    other_tables_other: '{{count}} tables with another header were not read. Paste them on their own.',
  },
};
