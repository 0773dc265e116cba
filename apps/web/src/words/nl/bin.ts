export const words = {
  title: 'Prullenbak',
  text: 'Wat bij vergissing is verwijderd, uit alle jaren. Na 30 dagen is het weg.',
  emptyTitle: 'De prullenbak is leeg',
  emptyText:
    'Verwijderen is er voor vergissingen. Wat je besluit niet te doen, schrap je: dan blijft de reden bewaard.',
  binnedBy: 'Verwijderd door {{who}}, {{at}}',
  restore: 'Terugzetten: {{title}}',
} as const;

declare module '../words' {
  interface Words {
    bin: typeof words;
  }
}
