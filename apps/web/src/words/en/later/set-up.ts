import type { words as nl } from '../../nl/later/set-up';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  pageTitle: 'Set up',
  title: 'Set Cadans up',
  text: 'Nobody is here yet, so you begin. You become director and admin of the first organisation; you invite your colleagues afterwards.',
  code: 'Set-up code',
  codeHint:
    'Stands in the log of the server that Cadans runs on, where it starts. So no stranger begins here.',
  codeMissing: 'Give the code that stands in the log of the server.',
  name: 'Your name',
  language: 'Cadans speaks to you in the language you choose at the top right.',
  begin: 'Begin',
  notDone: 'That did not work',
  taken: 'Somebody began here already. Sign in, or ask for an invitation.',
};
