export const words = {
  title: 'Instellingen',
  sections: {
    members: 'Mensen',
    team: 'Belasting',
    sharing: 'Delen',
    feeds: 'Agenda-feeds',
    audit: 'Logboek',
  },
} as const;

declare module '../../words' {
  interface Words {
    settings: typeof words;
  }
}
