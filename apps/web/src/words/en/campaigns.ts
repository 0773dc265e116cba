import type { words as nl } from '../nl/campaigns';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  title: 'Campaigns',
  campaign: 'Campaign',
  none: 'No campaign',
  emptyText: 'Choose ‘New campaign…’ while you plan an activity. What belongs together then moves together.',
  done: '{{count}} done',
  planned: '{{count}} planned',
  late: '{{count}} late',
  nothing: 'no activities in {{year}}',
  acts: 'More about {{name}}',
  filter: 'Show only this one',
  rename: 'Rename…',
  move: 'Move…',
  dissolve: 'Dissolve…',
  renameTitle: 'Give the campaign another name',
  name: 'Name',
  renamed: 'The campaign is now called ‘{{name}}’.',
  dissolved: '‘{{name}}’ is dissolved.',
  refused: 'That did not work',
};
