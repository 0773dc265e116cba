import type { words as nl } from '../../nl/later/agreements';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Agreements',
  aside: 'Hold for every year',
  change: 'Change…',
  changeTitle: 'Change the agreements',
  changeSubtitle: 'For every year. The dials use them from now on, also over earlier weeks.',
  changed: 'The agreements were changed.',
  undone: 'Taken back.',
  refused: 'Not saved',
  overtaken:
    'Somebody else just chose {{weeklyCapacity}} a week and {{noiseBuffer}}%. Save again to do otherwise.',
  failed: 'The agreements cannot be loaded.',

  capacity: 'Fits in a week',
  capacityFigure_one: '{{count}} activity',
  capacityFigure_other: '{{count}} activities',
  capacityText: 'When there is more, the load of that week is coloured on the year.',
  buffer: 'Room for ad hoc',
  bufferText: 'So much of the work may come in between. When it is more, it asks for a decision.',
  capacityMissing: 'Fill in how many fit in a week.',
  bufferMissing: 'Fill in a percentage. 0 is an agreement too.',
  activities: 'activities',

  leadDays: 'Lead time',
  leadDaysUnit: 'working days',
  leadDaysHint: 'What enters the plan later counts as ad hoc. Empty: {{count}} working days, as usual.',
  leadDaysAgreed_one: 'lead time {{count}} working day',
  leadDaysAgreed_other: 'lead time {{count}} working days',
};
