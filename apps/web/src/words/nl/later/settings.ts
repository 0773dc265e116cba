export const words = {
  title: 'Instellingen',
  sections: {
    members: 'Mensen',
    team: 'Belasting',
    sharing: 'Delen',
    feeds: 'Agenda-feeds',
    keys: 'API-sleutels',
    webhooks: 'Webhooks',
    audit: 'Logboek',
    export: 'Export',
    deletion: 'Verwijderen',
  },
} as const;

declare module '../../words' {
  interface Words {
    settings: typeof words;
  }
}
