import type { words as nl } from '../../nl/later/holding-review';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Open the review',
  open: 'Open now',
  opened: 'The review is open.',
  go: 'Go there',
  agenda_one: 'There is {{count}} matter on the agenda.',
  agenda_other: 'There are {{count}} matters on the agenda.',
  stays: 'The figures and the agenda of today are kept. Opening cannot be undone.',
};
