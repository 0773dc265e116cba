import type { words as nl } from '../nl/offline';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  line: 'You are offline; this is how it stood at {{time}}.',
  lineUnknown: 'You are offline. What you opened before is still here.',
  waits: 'No connection: this is on this device and goes along as soon as there is one.',
  waitsHere: 'Waits for a connection',
  typed: 'What you typed',
  waiting_one: '{{count}} change waits for a connection',
  waiting_other: '{{count}} changes wait for a connection',
  sent_one: '{{count}} change is saved after all',
  sent_other: '{{count}} changes are saved after all',
  refusedTitle: 'Did not go through',
  refusedText_one: '{{count}} change you made without a connection was refused.',
  refusedText_other: '{{count}} changes you made without a connection were refused.',
  look: 'Look',
  listText: 'Things changed while you had no connection. Try it on how they stand now, or leave it.',
  doneAt: 'Done at {{time}}',
  tryAgain: 'On the new state',
  tryAgainOf: 'Try on the new state: {{said}}',
  drop: 'Leave it',
  dropOf: 'Leave it: {{said}}',
  gone: 'This is not there any more. Leave it.',
};
