import type { words as nl } from '../../nl/later/import-matrix';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  asMatrix: 'The columns {{first}} to {{last}} are a year; each cell holds titles',
  down: 'What stands at the left of the year?',
  downNamed: 'What stands in the column ‘{{name}}’?',
  fields: { owner: 'Owners', channel: 'Channels', theme: 'Themes', campaign: 'Campaigns' },
  known: {
    owner_one: '{{known}} of {{count}} name is a member',
    owner_other: '{{known}} of {{count}} names are members',
    channel_one: '{{known}} of {{count}} is a channel of yours',
    channel_other: '{{known}} of {{count}} are channels of yours',
    theme_one: '{{known}} of {{count}} is a theme of yours',
    theme_other: '{{known}} of {{count}} are themes of yours',
  },
};
