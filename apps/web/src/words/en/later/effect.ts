import type { words as nl } from '../../nl/later/effect';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  hours: '{{before}} → {{after}} h',
  hoursStay: '{{after}} h',
  share: '{{before}} → {{after}}',
  none: 'none',
  week: 'Week {{week}}',
  focus: 'Theme',
  focusWaits: 'choose',
  noise: 'Noise',
  promises: 'Promise',
  fills: 'fills {{count}}',
  onTop: 'on top',
  noGo: 'You deliberately did not choose this',
  more: 'What this means',
  less: 'Only the figures',
};
