export const words = {
  title: 'Gesprek',
  none: 'Nog niets gezegd. Met @ roep je iemand erbij.',
  noneRead: 'Nog niets gezegd.',
  say: 'Zeg er iets over',
  sayExample: 'Schrijf een reactie, @ voor een collega',
  send: 'Plaats',
  sendHint: 'Ctrl+Enter plaatst',
  change: 'Wijzig je reactie',
  remove: 'Verwijder je reactie',
  saidOf: 'Je reactie bij ‘{{title}}’',
  keep: 'Bewaar',
  edited: 'gewijzigd',
  removed: 'Je reactie is weg',
  refused: 'Dat ging niet door',
  stillTyped: 'Je tekst staat er nog.',
  members: 'Leden',
  justNow: 'zojuist',
  you: 'jij',
} as const;

declare module '../../words' {
  interface Words {
    comments: typeof words;
  }
}
