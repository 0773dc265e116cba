export const words = {
  somebody: 'Iemand',
  alsoLooking_one: '{{names}} kijkt hier nu ook naar',
  alsoLooking_other: '{{names}} kijken hier nu ook naar',
} as const;

declare module '../words' {
  interface Words {
    live: typeof words;
  }
}
