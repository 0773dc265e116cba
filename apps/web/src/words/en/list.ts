import type { words as nl } from '../nl/list';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  groupBy: 'Group by',
  grouping: {
    month: 'Month',
    theme: 'Theme',
    owner: 'Owner',
    channel: 'Channel',
    campaign: 'Campaign',
    status: 'Status',
    none: 'Nothing',
  },
  hours: '{{hours}} hours',
  unknown: '{{count}} without effort',
  campaigns: 'All campaigns',
  chips: 'Active filters',
  chip: '{{what}}: {{name}}',
  search: 'Search',
  removeChip: '{{filter}}, clear this filter',
  searchLabel: 'Search titles, owners and campaigns',
  editTitle: 'Title of {{title}}',
  cellOf: '{{field}}: ',
  change: ', change',
  editHint: 'F2 or a double click changes the title; arrows walk along the cells.',
  titleHint: 'Enter keeps it, Escape leaves it as it was',
  dueOn: 'Last day',
  moveDue: 'Move',
  nowDone: 'Done, today',
};
