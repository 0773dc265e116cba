import type { words as nl } from '../nl/live';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  somebody: 'Somebody',
  alsoLooking_one: '{{names}} is looking at this too',
  alsoLooking_other: '{{names}} are looking at this too',
};
