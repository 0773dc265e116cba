import type { words as nl } from '../../nl/later/settings';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Settings',
  sections: {
    members: 'People',
    team: 'Load',
    sharing: 'Sharing',
    feeds: 'Calendar feeds',
    keys: 'API keys',
    webhooks: 'Webhooks',
    audit: 'Audit trail',
    export: 'Export',
    deletion: 'Delete',
  },
};
