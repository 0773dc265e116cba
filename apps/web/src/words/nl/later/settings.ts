export const words = {
  title: 'Instellingen',
  sections: {
    members: 'Mensen',
    team: 'Belasting',
    audit: 'Logboek',
  },
} as const;

declare module '../../words' {
  interface Words {
    settings: typeof words;
  }
}
