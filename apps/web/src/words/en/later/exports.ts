import type { words as nl } from '../../nl/later/exports';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Export',
  lead: 'What is here is yours. Take it along whenever you like; what you download holds data about people, so keep it as you keep such data.',
  fileName: 'cadans-{{organisation}}',
  files: {
    workbook: 'The lists as a workbook',
    list: 'The activities as CSV',
    everything: 'Everything',
    tables: 'Everything, as tables',
  },
  filesText: {
    workbook:
      'Activities, results, promises, themes and channels, a sheet each. For Excel, LibreOffice or Numbers.',
    list: 'One list that opens everywhere. Text that looks like a formula stays text.',
    everything:
      'All that the organisation knows, with its whole history. You read this file in again below, here or in another Cadans. Without passwords, links and keys.',
    tables: 'The same as CSV, a file for every table, for who reckons with it.',
  },
  act: {
    xlsx: 'Download XLSX',
    csv: 'Download CSV',
    json: 'Download JSON',
    zip: 'Download ZIP',
  },
  restoreTitle: 'Read an export in',
  restoreText:
    'Of the file “Everything” Cadans makes a new organisation in which all stands as it was. You become its admin; the others stand in it with name and history, and come in only when you invite them. This organisation does not change.',
  restoreHint: 'The JSON file of an export, at most 96 MB.',
  restoring: 'Reading {{file}}…',
  madeTitle: '{{organisation}} is there again',
  madeText_one: '{{count}} activity with its history.',
  madeText_other: '{{count}} activities with their history.',
  madeNamed_one: '{{count}} other is in it by name and not invited yet.',
  madeNamed_other: '{{count}} others are in it by name and not invited yet.',
  open: 'Open',
};
