import type { words as nl } from '../nl/hands';
import type { Translated } from '../words';

export const words: Translated<typeof nl> = {
  selected_one: '{{count}} selected',
  selected_other: '{{count}} selected',
  pickedUp: '‘{{title}}’ picked up. Arrows move it, Enter drops it, Escape lets go.',
  over: '{{week}}, {{lane}}',
  refusedLane: '{{lane}}: it cannot go here.',
  dropped: 'Dropped: {{week}}, {{lane}}.',
  letGo: '‘{{title}}’ let go, it stays in {{week}}.',
  refusal: {
    deliberately_not: 'Deliberately not: “{{reason}}”',
    owner_not_active: 'No longer works here: cannot be given work.',
  },
  effectLoad: 'Load: {{before}} → {{after}} of {{capacity}}',
  effectTheme: '{{theme}} in Q{{quarter}}: {{before}}% → {{after}}%, intended {{intended}}%',
  bar: 'With the selection',
  clear: 'Clear the selection',
  earlier: 'A week earlier',
  later: 'A week later',
  otherWeeks: 'Move…',
  moveTitle: 'Move the selection',
  weeks: 'Number of weeks',
  weeksHint: 'With a minus before it, it is earlier.',
  weeksUnit: 'weeks',
  moveNow: 'Move',
  owner: 'Owner',
  theme: 'Theme',
  status: 'Status',
  duplicate: 'Duplicate',
  scrap: 'Scrap…',
  delete: 'Delete (a mistake)',
};
