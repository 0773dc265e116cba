export const words = {
  title: 'Instellingen',
  sections: {
    members: 'Mensen',
  },
} as const;

declare module '../../words' {
  interface Words {
    settings: typeof words;
  }
}
