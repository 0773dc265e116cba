import type { words as nl } from '../nl/bin';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  title: 'Bin',
  text: 'What was deleted by mistake, of all years. After 30 days it is gone.',
  emptyTitle: 'The bin is empty',
  emptyText: 'Deleting is for mistakes. What you decide not to do, you scrap: then the reason is kept.',
  binnedBy: 'Deleted by {{who}}, {{at}}',
  restore: 'Restore: {{title}}',
};
