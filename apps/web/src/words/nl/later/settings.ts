export const words = {
  title: 'Instellingen',
  sections: {
    members: 'Mensen',
    audit: 'Logboek',
  },
} as const;

declare module '../../words' {
  interface Words {
    settings: typeof words;
  }
}
