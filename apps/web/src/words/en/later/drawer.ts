import type { words as nl } from '../../nl/later/drawer';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Not saved: {{why}}',
  notSavedOf: 'Not saved: ‘{{title}}’. What you typed is still there when you open it.',
  mine: 'Yours',
  conflict: '{{who}} changed this too: {{field}}',
  keepMine: 'Keep mine',
  takeTheirs: 'Take {{who}}’s',
  joinBoth: 'Make one text of both',
  joined: 'Both texts, to make one of them',
  keepJoined: 'Keep this text',
  effortWrong: 'At most one digit behind the point.',
  budgetWrong: 'At most two digits behind the point.',
  place: '{{at}} of {{of}}',
  previous: 'Previous activity',
  next: 'Next activity',
  goneTitle: 'This activity is in the bin',
  goneBy: 'Deleted by {{who}}, {{at}}',
  toBin: 'To the bin',
  unknownTitle: 'This activity is not there',
  unknownText: 'It was deleted for good, or the link is wrong.',
};
