export const words = {
  pageTitle: 'Mensen',
  list: 'Wie er meedoet',
  you: 'jij',
  admin: 'Beheerder',
  role: {
    director: 'Directeur',
    marketer: 'Marketeer',
    consultant: 'Adviseur',
    requester: 'Aanvrager',
    viewer: 'Lezer',
  },
  state: {
    active: 'Actief',
    invited: 'Uitgenodigd',
    named: 'Alleen genoemd',
    suspended: 'Geschorst',
  },
  refused: 'Dat lukte niet',
} as const;

declare module '../../words' {
  interface Words {
    members: typeof words;
  }
}
