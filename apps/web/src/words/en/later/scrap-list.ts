import type { words as nl } from '../../nl/later/scrap-list';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Scrap list',
  above: '{{year}} · decided not to be done',
  freed_one: '{{hours}} hour back',
  freed_other: '{{hours}} hours back',
  freedText: 'Estimated beforehand and no longer needed: time for what you did choose.',
  unknown_one: 'Of {{count}} activity the hours were not estimated.',
  unknown_other: 'Of {{count}} activities the hours were not estimated.',
  listed: 'Scrapped in {{year}}',
  wasPlanned: 'was planned for {{window}} · {{owner}}',
  scrappedBy: 'Scrapped by {{who}}, {{day}}',
  hours_one: '{{hours}} hour',
  hours_other: '{{hours}} hours',
  noHours: 'hours not estimated',
  restore: 'Restore',
  restoreOf: 'Restore: {{title}}',
  emptyTitle: 'Nothing was scrapped in {{year}} yet',
  emptyText:
    'Scrapping is a decision, not a failure: what you do not do gives hours back to what you did choose. Scrap in the list or in an open activity, with the reason; it will stand here.',
  toList: 'To the list',
};
