import type { words as nl } from '../nl/views';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  views: 'Views',
  isChanged: 'changed',
  update: 'Update ‘{{name}}’',
  backTo: 'Back to ‘{{name}}’',
  ofEverybody: 'Everybody’s',
  ofMine: 'Mine',
  save: 'Save this view…',
  emptyText:
    'Set the filters and the zoom the way you often need them, and save them under a name: for yourself or for everybody.',
  rename: 'Rename or share ‘{{name}}’…',
  remove: 'Delete ‘{{name}}’',
  saveTitle: 'Save the view',
  renameTitle: 'Rename or share the view',
  dialogText: 'The screen with its filters, groups and zoom.',
  name: 'Name',
  nameExample: 'Mine this month',
  nameMissing: 'Give the view a name.',
  whose: 'For whom',
  mine: 'Only for me',
  everybody: 'For everybody in the organisation',
  mayNotShare: 'Who may plan can share.',
  saved: '‘{{name}}’ is saved',
  savedShared: '‘{{name}}’ is saved for everybody',
  changed: '‘{{name}}’ is updated',
  removed: '‘{{name}}’ is deleted',
  refused: 'That did not go through',
};
