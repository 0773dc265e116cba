import type { words as nl } from '../nl/palette';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  title: 'Search and commands',
  button: 'Search',
  searchLabel: 'Search for an activity or a command',
  nothing: 'Nothing found for ‘{{asked}}’.',
  previous: { year: 'Last year', quarter: 'Last quarter', month: 'Last month', week: 'Last week' },
  next: { year: 'Next year', quarter: 'Next quarter', month: 'Next month', week: 'Next week' },
  planSaid: 'Plan ‘{{title}}’',
  planWords: 'plan new make add create activity plannen nieuw',
  act: {
    open: 'Open',
    finish: 'Done…',
    move: 'Move or postpone…',
    scrap: 'Scrap…',
  },
  actWords: {
    open: 'open edit bewerken',
    finish: 'done finish complete gedaan',
    move: 'move postpone later uitstellen verplaatsen',
    scrap: 'scrap cancel drop schrappen',
  },
  zoom: { year: 'The whole year', quarter: 'By quarter', month: 'By month, in days' },
  zoomWords: 'zoom view calendar beeld',
  lanes: 'Lanes by {{lanes}}',
  lanesWords: 'lanes group by banen',
};
