import type { words as nl } from '../../nl/later/weighing';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Weights of {{year}}',
  save: 'Save weights',
  saved: 'The weights of {{year}} have changed.',
  weightOf: 'Weight of {{name}}',
  gotAndNow: 'got {{share}} in 8 weeks · weight now {{weight}}%',
  now: 'weight now {{weight}}%',
  starved_one: 'This way {{names}} still gets less than half its weight.',
  starved_other: 'This way {{names}} still get less than half their weight.',
  nobodyStarved: 'This way every theme gets at least half its weight.',
  focusSame: 'Focus stays {{now}}',
  focusBecomes: 'Focus becomes {{becomes}}, now {{now}}',
};
