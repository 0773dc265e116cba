import type { words as nl } from '../nl/paper';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  print: 'Print / PDF',
  printWords: 'afdrukken papier paper',
  printed: '{{organisation}} · printed on {{day}}',
  lanes: 'lanes by {{lanes}}',
  themes: 'Themes, with their share of the effort to date / intended',
};
