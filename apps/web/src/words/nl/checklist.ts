export const words = {
  title: 'Het plan van {{year}} opbouwen',
  progress: '{{done}} van {{total}} gedaan',
  putAway: 'Berg deze lijst op',
  done: 'gedaan',
  foundation: 'Schrijf de kernboodschap',
  themes: 'Kies drie thema’s, samen 100%',
  channels: 'Kies een kanaal',
  activities: 'Plan drie activiteiten',
  agreed: 'Stel het plan vast',
} as const;

declare module '../words' {
  interface Words {
    checklist: typeof words;
  }
}
