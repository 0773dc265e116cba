export const words = {
  hours: '{{before}} → {{after}} u',
  hoursStay: '{{after}} u',
  share: '{{before}} → {{after}}',
  none: 'geen',
  week: 'Week {{week}}',
  focus: 'Thema',
  focusWaits: 'kies',
  noise: 'Ruis',
  promises: 'Belofte',
  fills: 'vult {{count}}',
  onTop: 'bovenop',
  noGo: 'Dit hadden jullie bewust niet gekozen',
  more: 'Wat dit betekent',
  less: 'Alleen de cijfers',
} as const;

declare module '../../words' {
  interface Words {
    effect: typeof words;
  }
}
