import type { words as nl } from '../nl/checklist';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  title: 'Building the plan of {{year}}',
  progress: '{{done}} of {{total}} done',
  putAway: 'Put this list away',
  done: 'done',
  foundation: 'Write the core message',
  themes: 'Choose three themes, 100% together',
  channels: 'Choose a channel',
  activities: 'Plan three activities',
  agreed: 'Agree the plan',
};
